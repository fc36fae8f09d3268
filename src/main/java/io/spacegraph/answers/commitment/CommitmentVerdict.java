package io.spacegraph.answers.commitment;

import io.spacegraph.answers.CommitmentOutcome;
import io.spacegraph.answers.Deadline;
import io.spacegraph.answers.Judgement;
import io.spacegraph.answers.Sighting;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a commitment: what {@link Deadline} says of its facts, unless a later commitment moved it or it is mere words. */
final class CommitmentVerdict {

    private CommitmentVerdict() {}

    /**
     * The verdict on a day.
     *
     * @param slips the later commitments that moved it
     * @param measure the facts known by then
     * @param day the day asked for, or that of the knowledge asked for if it is earlier
     */
    static Judgement of(
            @Nullable CommitmentDue due, List<RetoldCommitment> slips, CommitmentMeasure measure, LocalDate day) {
        List<Sighting> shown = measure.fulfilling().toList();
        if (shown.isEmpty() && due != null && !slips.isEmpty()) {
            return moved(due, slips.get(slips.size() - 1), day);
        } else if (shown.isEmpty() && due != null && measure.cancelled().isPresent()) {
            return cancelled(due, measure.cancelled().get());
        } else if (due != null && due.isPast(day) && !measure.exists()) {
            return Judgement.of(
                    CommitmentOutcome.NOT_ENOUGH_DATA,
                    "Due by %s, which has passed on %s; no fact can be held against its words."
                            .formatted(due.last(), day));
        }
        return new Deadline(due == null ? null : due.last())
                .judge(shown, measure.lacking().toList(), measure.records(), day);
    }

    private static Judgement cancelled(CommitmentDue due, Sighting called) {
        return Judgement.of(
                CommitmentOutcome.MISSED,
                "Due by %s; it was called off: %s of %s.".formatted(due.last(), called.claim(), called.days()));
    }

    /** What became of the later promise is told where that one is listed; that its day has passed too is told here. */
    private static Judgement moved(CommitmentDue due, RetoldCommitment slip, LocalDate day) {
        CommitmentDue later = slip.due();
        boolean isPast = later != null && later.isPast(day);
        return Judgement.of(
                CommitmentOutcome.RESTATED,
                "Due by %s; %s of %s moved it to %s%s, and no claim shows it."
                        .formatted(
                                due.last(),
                                slip.target().id(),
                                slip.said(),
                                later,
                                isPast ? ", which has passed on " + day + " as well" : ""));
    }
}
