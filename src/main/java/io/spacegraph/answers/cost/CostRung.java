package io.spacegraph.answers.cost;

import io.spacegraph.answers.Fact;
import io.spacegraph.answers.Values;
import io.spacegraph.value.Exchange;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.value.Unit;
import io.spacegraph.vocabulary.CostBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One rocket on the ladder, before it is ranked.
 *
 * @param rocket its id and name, and how many conflicts there are about its cost
 * @param now the best claim on the cost now
 * @param target the best promise
 * @param promises all promises
 * @param nowCost in the unit asked for
 * @param targetCost in the unit asked for
 * @param warnings what a reader must know
 */
record CostRung(
        Row rocket,
        @Nullable Fact now,
        @Nullable Fact target,
        List<Fact> promises,
        @Nullable NumberRange nowCost,
        @Nullable NumberRange targetCost,
        Unit unit,
        List<String> warnings) {

    /** Those with a rank first, basis by basis, for ranks of two bases do not compare. */
    private static final Comparator<Map<String, Object>> BY_RANK = Comparator.comparing(
                    (Map<String, Object> row) -> row.get("rankNow") == null)
            .thenComparing(row -> String.valueOf(row.get("basis")))
            .thenComparing(row -> (Integer) row.get("rankNow"), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> (Integer) row.get("rankTarget"), Comparator.nullsLast(Comparator.naturalOrder()));

    static CostRung of(Row row, Unit unit, Exchange exchange) {
        List<Fact> costs = row.rows("costs").stream().map(Fact::new).toList();
        List<Fact> promises = costs.stream().filter(Fact::isPromise).toList();
        Fact now = costs.stream().filter(fact -> !fact.isPromise()).findFirst().orElse(null);
        Fact target = promises.isEmpty() ? null : promises.get(0);
        List<String> warnings = new ArrayList<>();
        NumberRange nowCost = cost(now, unit, exchange, warnings);
        NumberRange targetCost = cost(target, unit, exchange, warnings);
        if (row.getInteger("conflicts") > 0) {
            warnings.add("sources disagree about its cost: see conflicts");
        }
        return new CostRung(row, now, target, promises, nowCost, targetCost, unit, warnings);
    }

    /** The rows of the answer: those with a rank first. */
    static List<Map<String, Object>> ranked(List<CostRung> rungs) {
        return rungs.stream().map(rung -> rung.row(rungs)).sorted(BY_RANK).toList();
    }

    private Map<String, Object> row(List<CostRung> all) {
        Integer rankNow = rank(
                basis(now),
                nowCost,
                all.stream().filter(rung -> basis(rung.now).equals(basis(now))).map(CostRung::nowCost));
        Integer rankTarget = rank(
                basis(target),
                targetCost,
                all.stream()
                        .filter(rung -> basis(rung.target).equals(basis(target)))
                        .map(CostRung::targetCost));
        return new Values()
                .put("rocket", rocket.getText("rocket"))
                .put("now", now == null ? null : now.id())
                .put("target", target == null ? null : target.id())
                .put(
                        "claims",
                        Stream.of(now, target)
                                .flatMap(Stream::ofNullable)
                                .map(Fact::id)
                                .toList())
                .put("nowCost", Values.of(nowCost))
                .put("targetCost", Values.of(targetCost))
                .put("unit", unit.name())
                .put("basis", basis(now == null ? target : now).name())
                .put("improvement", Values.of(improvement()))
                .put("targetDue", target == null ? null : Values.of(target.due()))
                .put("slipDays", slip())
                .put("rankNow", rankNow)
                .put("rankTarget", now == null || basis(now).equals(basis(target)) ? rankTarget : null)
                .put("comparable", rankNow != null || rankTarget != null)
                .put("warnings", warnings)
                .map();
    }

    private @Nullable NumberRange improvement() {
        return nowCost == null || targetCost == null || !isOneBasis() ? null : nowCost.over(targetCost);
    }

    private boolean isOneBasis() {
        return basis(now) != CostBasis.UNSPECIFIED && basis(now) == basis(target);
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
            CostBasis basis, @Nullable NumberRange cost, Stream<@Nullable NumberRange> others) {
        if (cost == null || basis == CostBasis.UNSPECIFIED) {
            return null;
        }
        BigDecimal least = cost.least() == null ? BigDecimal.ZERO : cost.least();
        return 1
                + (int) others.filter(other -> other != null && other.most() != null)
                        .filter(other -> Objects.requireNonNull(
                                                Objects.requireNonNull(other).most())
                                        .compareTo(least)
                                < 0)
                        .count();
    }

    private static CostBasis basis(@Nullable Fact fact) {
        return fact == null
                ? CostBasis.UNSPECIFIED
                : fact.row().getCode("basis", CostBasis.class, CostBasis.UNSPECIFIED);
    }

    private static @Nullable NumberRange cost(
            @Nullable Fact fact, Unit unit, Exchange exchange, List<String> warnings) {
        if (fact == null) {
            return null;
        }
        if (basis(fact) == CostBasis.UNSPECIFIED) {
            warnings.add("not comparable: " + fact.id() + " does not say whose cost or price it is");
        }
        Unit from = fact.row().getCode("canonicalUnit", Unit.class);
        NumberRange inUnit = from == unit.canonical() ? fact.range() : exchanged(fact, from, unit, exchange, warnings);
        return inUnit == null ? null : inUnit.over(NumberRange.exactly(unit.factor()));
    }

    private static @Nullable NumberRange exchanged(
            Fact fact, Unit from, Unit unit, Exchange exchange, List<String> warnings) {
        Optional<Exchange.Converted> converted =
                exchange.convert(fact.range(), currency(from), currency(unit), fact.day(), fact.id(), fact.source());
        warnings.add(converted
                .map(done -> fact.id() + " is converted at " + done.words())
                .orElse("not comparable: no source states a rate for " + fact.id()));
        return converted.map(Exchange.Converted::range).orElse(null);
    }

    private static String currency(Unit unit) {
        return unit.name().substring(0, 3);
    }
}
