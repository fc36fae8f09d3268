package io.spacegraph.answers.cost;

import io.spacegraph.answers.Fact;
import io.spacegraph.answers.Values;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.CostBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One rocket's costs on one basis, before they are ranked.
 *
 * @param rocket its id and name, and how many conflicts there are about its cost
 * @param now the cost now
 * @param target the best promise
 * @param promises all promises that sources state
 */
record CostRung(
        Row rocket,
        CostBasis basis,
        @Nullable CostFigure now,
        @Nullable CostFigure target,
        List<Fact> promises) {

    /** Those with a rank first, basis by basis, for ranks of two bases do not compare; then what sources state. */
    private static final Comparator<Map<String, Object>> BY_RANK = Comparator.comparing(
                    (Map<String, Object> row) -> row.get("rankNow") == null)
            .thenComparing(row -> CostBasis.valueOf(String.valueOf(row.get("basis"))))
            .thenComparing(row -> (Boolean) row.get("isDerived"))
            .thenComparing(row -> (Integer) row.get("rankNow"), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> (Integer) row.get("rankTarget"), Comparator.nullsLast(Comparator.naturalOrder()));

    /** The rows of the answer: those with a rank first. */
    static List<Map<String, Object>> ranked(List<CostRung> rungs, String unit) {
        return rungs.stream()
                .map(rung -> rung.row(
                        unit, rungs.stream().filter(rung::isOnOneLadderWith).toList()))
                .sorted(BY_RANK)
                .toList();
    }

    boolean hasRange() {
        return figures().anyMatch(figure -> figure.range() != null);
    }

    /** What is derived is not ranked with what sources state. */
    private boolean isOnOneLadderWith(CostRung other) {
        return basis == other.basis && isDerived() == other.isDerived();
    }

    private boolean isDerived() {
        return figures().anyMatch(CostFigure::isDerived);
    }

    private Stream<CostFigure> figures() {
        return Stream.of(now, target).flatMap(Stream::ofNullable);
    }

    private Map<String, Object> row(String unit, List<CostRung> ladder) {
        Integer rankNow = rank(now, ladder, CostRung::now);
        Integer rankTarget = rank(target, ladder, CostRung::target);
        return new Values()
                .put("rocket", rocket.getText("rocket"))
                .put("now", stated(now))
                .put("target", stated(target))
                .put(
                        "claims",
                        figures()
                                .flatMap(figure -> figure.claims().stream())
                                .distinct()
                                .toList())
                .put("nowCost", Values.of(range(now)))
                .put("nowAsOf", now == null ? null : Values.of(now.asOf()))
                .put("targetCost", Values.of(range(target)))
                .put("targetAsOf", target == null ? null : Values.of(target.asOf()))
                .put("unit", unit)
                .put("basis", basis.name())
                .put("isDerived", isDerived())
                .put("improvement", Values.of(improvement()))
                .put(
                        "targetDue",
                        target == null ? null : Values.of(target.claim().due()))
                .put("slipDays", slip())
                .put("rankNow", rankNow)
                .put("rankTarget", rankTarget)
                .put("comparable", rankNow != null || rankTarget != null)
                .put("warnings", warnings(rankNow == null ? List.of() : ladder))
                .map();
    }

    private List<String> warnings(List<CostRung> ladder) {
        Stream<String> conflicts = rocket.getInteger("conflicts") > 0 && !isDerived()
                ? Stream.of("sources disagree about its cost: see conflicts")
                : Stream.empty();
        return Stream.of(figures().flatMap(figure -> figure.warnings().stream()), conflicts, years(ladder))
                .flatMap(warnings -> warnings)
                .distinct()
                .toList();
    }

    /** Money of different years does not compare: no source states what a price of then would be now. */
    private static Stream<String> years(List<CostRung> ladder) {
        IntSummaryStatistics years = ladder.stream()
                .flatMap(rung -> Stream.ofNullable(rung.now()))
                .filter(CostFigure::isComparable)
                .mapToInt(figure -> figure.asOf().value().getYear())
                .summaryStatistics();
        return years.getCount() < 2 || years.getMin() == years.getMax()
                ? Stream.empty()
                : Stream.of("its place compares money of %d to %d as stated: see nowAsOf"
                        .formatted(years.getMin(), years.getMax()));
    }

    private @Nullable NumberRange improvement() {
        NumberRange cost = range(now);
        NumberRange promised = range(target);
        return cost == null || promised == null || basis == CostBasis.UNSPECIFIED ? null : cost.over(promised);
    }

    private @Nullable Integer slip() {
        List<LocalDate> dues = promises.stream()
                .filter(promise -> promise.due() != null)
                .sorted(Comparator.comparing(Fact::stated))
                .map(promise -> Objects.requireNonNull(promise.due()).latest())
                .filter(due -> !due.equals(PartialDate.MAX))
                .toList();
        return dues.size() < 2 ? null : (int) ChronoUnit.DAYS.between(dues.get(0), dues.get(dues.size() - 1));
    }

    private static @Nullable Integer rank(
            @Nullable CostFigure figure, List<CostRung> ladder, Function<CostRung, @Nullable CostFigure> column) {
        if (figure == null || !figure.isComparable()) {
            return null;
        }
        BigDecimal least = Objects.requireNonNullElse(
                Objects.requireNonNull(figure.range()).least(), BigDecimal.ZERO);
        return 1
                + (int) ladder.stream()
                        .flatMap(rung -> Stream.ofNullable(column.apply(rung)))
                        .filter(CostFigure::isComparable)
                        .flatMap(other -> Stream.ofNullable(
                                Objects.requireNonNull(other.range()).most()))
                        .filter(most -> most.compareTo(least) < 0)
                        .count();
    }

    private static @Nullable NumberRange range(@Nullable CostFigure figure) {
        return figure == null ? null : figure.range();
    }

    private static @Nullable String stated(@Nullable CostFigure figure) {
        return figure == null || figure.isDerived() ? null : figure.claim().id();
    }
}
