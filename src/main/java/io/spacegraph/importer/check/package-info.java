/**
 * What can be wrong with records, all of it found before anything is written: {@link io.spacegraph.importer.check.Checks}
 * finds mistakes, with which nothing is imported, {@link io.spacegraph.importer.check.Doubts} what is most likely wrong, one
 * class for each way to be, of which the import only warns.
 */
@NullMarked
package io.spacegraph.importer.check;

import org.jspecify.annotations.NullMarked;
