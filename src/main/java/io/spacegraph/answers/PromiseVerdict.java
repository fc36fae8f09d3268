package io.spacegraph.answers;

import io.spacegraph.model.PromiseOutcome;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a promise, and why.
 *
 * @param reason one sentence with the dates
 * @param facts the claims that show it kept, the earliest first
 */
record PromiseVerdict(PromiseOutcome outcome, String reason, List<PromiseClaim> facts) {

    /**
     * The verdict on a day.
     *
     * @param slips the later promises that moved it
     * @param measure the facts known by then
     * @param day the day asked for, or that of the knowledge asked for if it is earlier
     */
    static PromiseVerdict of(@Nullable PromiseDue due, List<Promised> slips, PromiseMeasure measure, LocalDate day) {
        List<PromiseClaim> facts = measure.fulfilling();
        if (!facts.isEmpty()) {
            return fulfilled(due, facts);
        } else if (due != null && !slips.isEmpty()) {
            return moved(due, slips.get(slips.size() - 1));
        } else if (due == null || !due.isPast(day)) {
            return new PromiseVerdict(PromiseOutcome.OPEN, open(due, day), facts);
        }
        return past(due, measure, day);
    }

    private static PromiseVerdict fulfilled(@Nullable PromiseDue due, List<PromiseClaim> facts) {
        PromiseClaim first = facts.get(0);
        if (due == null) {
            return new PromiseVerdict(
                    PromiseOutcome.KEPT,
                    "No day was named; %s of %s shows it.".formatted(first.id(), first.day()),
                    facts);
        }
        long late = ChronoUnit.DAYS.between(due.last(), first.day());
        return late > 0
                ? new PromiseVerdict(
                        PromiseOutcome.LATE,
                        "Due by %s; the first claim that shows it, %s, is of %s: %d days later."
                                .formatted(due.last(), first.id(), first.day(), late),
                        facts)
                : new PromiseVerdict(
                        PromiseOutcome.KEPT,
                        "Due by %s; %s of %s shows it.".formatted(due.last(), first.id(), first.day()),
                        facts);
    }

    private static PromiseVerdict moved(PromiseDue due, Promised slip) {
        return new PromiseVerdict(
                PromiseOutcome.RESTATED,
                "Due by %s; %s of %s moved it to %s, and no claim shows it."
                        .formatted(
                                due.last(),
                                slip.target().id(),
                                slip.said(),
                                slip.target().due()),
                List.of());
    }

    private static String open(@Nullable PromiseDue due, LocalDate day) {
        return due == null
                ? "No day was named, and no claim known by %s shows it.".formatted(day)
                : "Due by %s, which has not passed on %s.".formatted(due.last(), day);
    }

    private static PromiseVerdict past(PromiseDue due, PromiseMeasure measure, LocalDate day) {
        if (!measure.exists()) {
            return new PromiseVerdict(
                    PromiseOutcome.NOT_ENOUGH_DATA,
                    "Due by %s, which has passed on %s; no fact can be held against its words."
                            .formatted(due.last(), day),
                    List.of());
        }
        String latest = measure.latest()
                .map(fact -> "the latest that could, %s of %s, does not.".formatted(fact.id(), fact.day()))
                .orElse("none could.");
        return new PromiseVerdict(
                PromiseOutcome.MISSED,
                "Due by %s; no claim known by %s shows it: %s".formatted(due.last(), day, latest),
                List.of());
    }
}
