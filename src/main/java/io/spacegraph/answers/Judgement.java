package io.spacegraph.answers;

import io.spacegraph.value.NumberRange;
import org.jspecify.annotations.Nullable;

/**
 * What became of something that was due.
 *
 * @param reason one sentence with the dates and claims
 * @param daysLate how many days late it was, at least and at most; null if it is not known to have come about late
 */
public record Judgement(
        CommitmentOutcome outcome, String reason, @Nullable NumberRange daysLate) {

    /** One without a number of days. */
    public static Judgement of(CommitmentOutcome outcome, String reason) {
        return new Judgement(outcome, reason, null);
    }
}
