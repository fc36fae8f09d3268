/**
 * Reads the catalogues that others publish, one class a format, a row at a time. A format says what its rows claim of
 * which things ({@code FeedRecord}) and knows nothing of the graph: the importer matches the things to those that the
 * graph has, and writes. What cannot be read is refused with its reason: a row goes to the rejects, a file that is not
 * what it should be stops the import before anything is written.
 */
@NullMarked
package io.spacegraph.importer.feed;

import org.jspecify.annotations.NullMarked;
