package io.spacegraph.answers.commitment;

import io.spacegraph.answers.CommitmentOutcome;
import io.spacegraph.graph.RootQuery;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which commitments are asked for.
 *
 * @param speaker who made them; null for anybody
 * @param outcomes what became of them; empty for anything
 * @param dueBefore the day before which their last day must lie; null for any
 */
record CommitmentFilter(
        @Nullable String speaker,
        List<CommitmentOutcome> outcomes,
        @Nullable LocalDate dueBefore) {

    static CommitmentFilter of(RootQuery question, List<String> speaker) {
        List<?> outcomes = question.argument("outcome") instanceof List<?> asked ? asked : List.of();
        return new CommitmentFilter(
                speaker.isEmpty() ? null : speaker.get(0),
                outcomes.stream()
                        .map(outcome -> CommitmentOutcome.valueOf(outcome.toString()))
                        .toList(),
                question.has("dueBefore") ? question.day("dueBefore") : null);
    }

    boolean admits(RetoldCommitment commitment, CommitmentOutcome outcome) {
        CommitmentDue due = commitment.due();
        return (speaker == null || speaker.equals(commitment.target().speaker()))
                && (outcomes.isEmpty() || outcomes.contains(outcome))
                && (dueBefore == null || (due != null && due.isPast(dueBefore)));
    }
}
