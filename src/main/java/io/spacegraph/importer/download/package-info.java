/**
 * Fetches catalogues by address. A file is fetched only if it has changed, a broken transfer goes on where it ended, and a
 * file has its name only once all of it is there. Only the hosts of the catalogue are asked, and none more often than it
 * allows. What is kept is an ordinary file or folder, which {@code feed/} reads as if the operator had saved it.
 */
@NullMarked
package io.spacegraph.importer.download;

import org.jspecify.annotations.NullMarked;
