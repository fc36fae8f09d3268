/**
 * How far a constellation is on the way to its plans, and the pace that it needs.
 */
@NullMarked
package io.spacegraph.answers.progress;

import org.jspecify.annotations.NullMarked;
