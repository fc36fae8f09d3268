/**
 * Finding entities by their names, in any language: by whole names, by their beginnings and by their words, all folded, and by
 * what is like them if none of that is found ({@code Likeness}). Nothing that a user types is an operator.
 */
@NullMarked
package io.spacegraph.search;

import org.jspecify.annotations.NullMarked;
