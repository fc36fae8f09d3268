/**
 * Finding entities by their names, in any language: by whole names, by their beginnings and by their words, all folded,
 * and by similar names if none of these is found ({@code Likeness}). No character of the text is an operator.
 */
@NullMarked
package io.spacegraph.search;

import org.jspecify.annotations.NullMarked;
