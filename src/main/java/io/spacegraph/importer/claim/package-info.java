/**
 * Claims with typed values: when they hold, how much they are trusted, and which are preferred.
 */
@NullMarked
package io.spacegraph.importer.claim;

import org.jspecify.annotations.NullMarked;
