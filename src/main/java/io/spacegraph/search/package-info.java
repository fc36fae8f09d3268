/**
 * Finding entities by their names, in any language. The full-text index cuts Chinese into pairs of characters. Nothing that a
 * user types is an operator.
 */
@NullMarked
package io.spacegraph.search;

import org.jspecify.annotations.NullMarked;
