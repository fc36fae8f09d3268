/**
 * What a claim's fields say: each text is read once, into a value of its kind, and carries that value from then on.
 */
@NullMarked
package io.spacegraph.importer.value;

import org.jspecify.annotations.NullMarked;
