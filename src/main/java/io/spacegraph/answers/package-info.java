/**
 * The investor's questions, one class for each. A question finds its facts in one statement, computes its rows in plain
 * Java, and reads what was selected of them in another ({@code graph/ComputedQuery}); references by argument are one more before.
 * Every row names the claims that its numbers came from, and says "not comparable" or "not enough data" instead of a number.
 * Whether something that was due came about is decided in one place, {@link io.spacegraph.answers.Deadline}; no answer judges
 * beyond the last day of its evidence.
 */
@NullMarked
package io.spacegraph.answers;

import org.jspecify.annotations.NullMarked;
