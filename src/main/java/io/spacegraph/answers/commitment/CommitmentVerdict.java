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
            return inWords(due, measure, day);
        }
        return new Deadline(due == null ? null : due.last())
                .judge(shown, measure.lacking().toList(), measure.records().orElse(null), day);
    }

    /** Words are no number and no day, so that no fact can be held against them, however many the graph has. */
    private static Judgement inWords(CommitmentDue due, CommitmentMeasure measure, LocalDate day) {
        return Judgement.of(
                CommitmentOutcome.NOT_ENOUGH_DATA,
                "Due by %s, which has passed on %s; a goal in words: nothing in the graph measures it%s."
                        .formatted(
                                due.last(),
                                day,
                                measure.changed()
                                        .map(change -> "; the policy was changed: %s of %s"
                                                .formatted(change.claim(), change.days()))
                                        .orElse("")));
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
                                slip.saidDays(),
                                later,
                                isPast ? ", which has passed on " + day + " as well" : ""));
    }
}
