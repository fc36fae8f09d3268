/**
 * What every catalogue is read into: things, claims about them, launches, and the rows that were rejected. The importer
 * knows these and no format.
 */
@NullMarked
package io.spacegraph.importer.feed.record;

import org.jspecify.annotations.NullMarked;
