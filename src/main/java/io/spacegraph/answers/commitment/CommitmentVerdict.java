package io.spacegraph.answers.commitment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a commitment, and why.
 *
 * @param reason one sentence with the dates
 * @param facts the claims that show it kept, the earliest first
 */
record CommitmentVerdict(CommitmentOutcome outcome, String reason, List<CommitmentClaim> facts) {

    /**
     * The verdict on a day.
     *
     * @param slips the later commitments that moved it
     * @param measure the facts known by then
     * @param day the day asked for, or that of the knowledge asked for if it is earlier
     */
    static CommitmentVerdict of(
            @Nullable CommitmentDue due, List<RetoldCommitment> slips, CommitmentMeasure measure, LocalDate day) {
        List<CommitmentClaim> facts = measure.fulfilling();
        if (!facts.isEmpty()) {
            return fulfilled(due, facts);
        } else if (due != null && !slips.isEmpty()) {
            return moved(due, slips.get(slips.size() - 1));
        } else if (due == null || !due.isPast(day)) {
            return new CommitmentVerdict(CommitmentOutcome.OPEN, open(due, day), facts);
        }
        return past(due, measure, day);
    }

    private static CommitmentVerdict fulfilled(@Nullable CommitmentDue due, List<CommitmentClaim> facts) {
        CommitmentClaim first = facts.get(0);
        if (due == null) {
            return new CommitmentVerdict(
                    CommitmentOutcome.KEPT,
                    "No day was named; %s of %s shows it.".formatted(first.id(), first.day()),
                    facts);
        }
        long late = ChronoUnit.DAYS.between(due.last(), first.day());
        return late > 0
                ? new CommitmentVerdict(
                        CommitmentOutcome.LATE,
                        "Due by %s; the first claim that shows it, %s, is of %s: %d days later."
                                .formatted(due.last(), first.id(), first.day(), late),
                        facts)
                : new CommitmentVerdict(
                        CommitmentOutcome.KEPT,
                        "Due by %s; %s of %s shows it.".formatted(due.last(), first.id(), first.day()),
                        facts);
    }

    private static CommitmentVerdict moved(CommitmentDue due, RetoldCommitment slip) {
        return new CommitmentVerdict(
                CommitmentOutcome.RESTATED,
                "Due by %s; %s of %s moved it to %s, and no claim shows it."
                        .formatted(
                                due.last(),
                                slip.target().id(),
                                slip.said(),
                                slip.target().due()),
                List.of());
    }

    private static String open(@Nullable CommitmentDue due, LocalDate day) {
        return due == null
                ? "No day was named, and no claim known by %s shows it.".formatted(day)
                : "Due by %s, which has not passed on %s.".formatted(due.last(), day);
    }

    private static CommitmentVerdict past(CommitmentDue due, CommitmentMeasure measure, LocalDate day) {
        if (!measure.exists()) {
            return new CommitmentVerdict(
                    CommitmentOutcome.NOT_ENOUGH_DATA,
                    "Due by %s, which has passed on %s; no fact can be held against its words."
                            .formatted(due.last(), day),
                    List.of());
        }
        String latest = measure.latest()
                .map(fact -> "the latest that could, %s of %s, does not.".formatted(fact.id(), fact.day()))
                .orElse("none could.");
        return new CommitmentVerdict(
                CommitmentOutcome.MISSED,
                "Due by %s; no claim known by %s shows it: %s".formatted(due.last(), day, latest),
                List.of());
    }
}
