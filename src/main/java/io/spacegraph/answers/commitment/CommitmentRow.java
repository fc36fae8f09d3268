package io.spacegraph.answers.commitment;

import io.spacegraph.answers.Judgement;
import io.spacegraph.answers.LaunchRecords;
import io.spacegraph.answers.Sighting;
import io.spacegraph.answers.Values;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@link Commitments}.
 *
 * @param about the id of what the commitment is about
 * @param slips the later commitments that moved it
 * @param fulfilledBy the claims that show it kept, the earliest first
 */
record CommitmentRow(
        String about,
        RetoldCommitment commitment,
        List<RetoldCommitment> slips,
        List<String> fulfilledBy,
        Judgement verdict) {

    private static final Comparator<CommitmentRow> BY_DUE = Comparator.comparing(CommitmentRow::last)
            .thenComparing(row -> row.commitment().target().id());

    /** The rows that the filter lets through, by their last day; those without one come last. */
    static List<Map<String, Object>> of(List<Row> subjects, CommitmentFilter filter) {
        return subjects.stream()
                .flatMap(CommitmentRow::of)
                .filter(row -> filter.admits(row.commitment, row.verdict.outcome()))
                .sorted(BY_DUE)
                .map(CommitmentRow::values)
                .toList();
    }

    private static Stream<CommitmentRow> of(Row subject) {
        LocalDate day = Objects.requireNonNull(subject.findDay("day"));
        List<CommitmentClaim> facts = claims(subject, "facts").stream()
                .filter(fact ->
                        !fact.fact().isPromise() && !fact.sighting().first().isAfter(day))
                .toList();
        LaunchRecords launches = LaunchRecords.of(subject.rows("launches"), day);
        List<RetoldCommitment> commitments = RetoldCommitment.of(claims(subject, "commitments"));
        return commitments.stream().map(commitment -> {
            List<RetoldCommitment> slips = commitment.slips(commitments);
            CommitmentMeasure measure =
                    new CommitmentMeasure(commitment.target(), facts, launches, subject.findDay("records"));
            return new CommitmentRow(
                    subject.getText("about"),
                    commitment,
                    slips,
                    measure.fulfilling().map(Sighting::claim).distinct().toList(),
                    CommitmentVerdict.of(commitment.due(), slips, measure, day));
        });
    }

    private static List<CommitmentClaim> claims(Row subject, String key) {
        return subject.rows(key).stream().map(CommitmentClaim::new).toList();
    }

    private LocalDate last() {
        CommitmentDue due = commitment.due();
        return due == null ? PartialDate.MAX : due.last();
    }

    private Map<String, Object> values() {
        CommitmentDue due = commitment.due();
        RetoldCommitment last = slips.isEmpty() ? null : slips.get(slips.size() - 1);
        return new Values()
                .put("about", about)
                .put("speaker", commitment.target().speaker())
                .put("target", commitment.target().id())
                .put("due", due == null ? null : Values.of(due.date()))
                .put("outcome", verdict.outcome().name())
                .put("reason", verdict.reason())
                .put("slipDays", due == null || last == null ? null : Values.of(slip(due, last.due())))
                .put("daysLate", Values.of(verdict.daysLate()))
                .put("slips", slips.stream().map(slip -> slip.target().id()).toList())
                .put("fulfilledBy", fulfilledBy)
                .put("claims", ids(commitment.claims()))
                .map();
    }

    private static @Nullable NumberRange slip(CommitmentDue due, @Nullable CommitmentDue later) {
        return later == null ? null : due.daysTo(later);
    }

    private static List<String> ids(List<CommitmentClaim> claims) {
        return claims.stream().map(CommitmentClaim::id).toList();
    }
}
