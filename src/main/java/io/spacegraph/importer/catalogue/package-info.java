/**
 * Whole catalogues of others: their things matched with those of {@code data/}, and their claims written.
 */
@NullMarked
package io.spacegraph.importer.catalogue;

import org.jspecify.annotations.NullMarked;
