/**
 * Reads published catalogues, one class for each format, row by row. A format turns rows into claims about things
 * ({@code FeedRecord}) and knows nothing of the graph: the importer matches the things with those in the graph and
 * writes them. A row that cannot be read goes to the rejects with its reason; a file of another format stops the import
 * before anything is written.
 */
@NullMarked
package io.spacegraph.importer.feed;

import org.jspecify.annotations.NullMarked;
