/**
 * What can be wrong with records, all of it found before anything is written.
 */
@NullMarked
package io.spacegraph.importer.check;

import org.jspecify.annotations.NullMarked;
