/** Imports whole catalogues: matches their things with those of {@code data/} and writes their claims. */
@NullMarked
package io.spacegraph.importer.catalogue;

import org.jspecify.annotations.NullMarked;
