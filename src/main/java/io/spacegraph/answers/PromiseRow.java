package io.spacegraph.answers;

import io.spacegraph.model.PartialDate;
import io.spacegraph.model.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@link Promises}.
 *
 * @param about the id of what the promise is about
 * @param slips the later promises that moved it
 */
record PromiseRow(String about, Promised promise, List<Promised> slips, PromiseVerdict verdict) {

    private static final Comparator<PromiseRow> BY_DUE = Comparator.comparing(PromiseRow::last)
            .thenComparing(row -> row.promise().target().id());

    /** The rows that the filter lets through, by their last day; those without one come last. */
    static List<Map<String, Object>> of(List<Row> subjects, PromiseFilter filter) {
        return subjects.stream()
                .flatMap(PromiseRow::of)
                .filter(row -> filter.admits(row.promise, row.verdict.outcome()))
                .sorted(BY_DUE)
                .map(PromiseRow::values)
                .toList();
    }

    private static Stream<PromiseRow> of(Row subject) {
        LocalDate day = Objects.requireNonNull(subject.findDay("day"));
        List<PromiseClaim> facts = claims(subject, "facts").stream()
                .filter(fact -> !fact.fact().isPromise() && !fact.day().isAfter(day))
                .toList();
        List<Promised> promises = Promised.of(claims(subject, "promises"));
        return promises.stream().map(promise -> {
            List<Promised> slips = promise.slips(promises);
            PromiseMeasure measure = new PromiseMeasure(promise.target(), facts);
            return new PromiseRow(
                    subject.getText("about"), promise, slips, PromiseVerdict.of(promise.due(), slips, measure, day));
        });
    }

    private static List<PromiseClaim> claims(Row subject, String key) {
        return subject.rows(key).stream().map(PromiseClaim::new).toList();
    }

    private LocalDate last() {
        PromiseDue due = promise.due();
        return due == null ? PartialDate.MAX : due.last();
    }

    private Map<String, Object> values() {
        PromiseDue due = promise.due();
        Promised last = slips.isEmpty() ? null : slips.get(slips.size() - 1);
        return new Values()
                .put("about", about)
                .put("speaker", promise.target().speaker())
                .put("target", promise.target().id())
                .put("due", due == null ? null : Values.of(due.date()))
                .put("outcome", verdict.outcome().name())
                .put("reason", verdict.reason())
                .put("slipDays", due == null || last == null ? null : Values.of(slip(due, last.due())))
                .put("slips", slips.stream().map(slip -> slip.target().id()).toList())
                .put("fulfilledBy", ids(verdict.facts()))
                .put("claims", ids(promise.claims()))
                .map();
    }

    private static io.spacegraph.model.@Nullable Range slip(PromiseDue due, @Nullable PromiseDue later) {
        return later == null ? null : due.daysTo(later);
    }

    private static List<String> ids(List<PromiseClaim> claims) {
        return claims.stream().map(PromiseClaim::id).toList();
    }
}
