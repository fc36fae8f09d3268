package io.spacegraph.answers.cost;

import io.spacegraph.answers.Fact;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.CostBasis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What sources state of one rocket's costs, prices and payloads, basis by basis.
 *
 * @param row what the statement returned for the rocket
 */
record RocketCosts(Row row, UnitAsked asked) {

    /** One rung for each basis of a stated cost, and one for each of a price from which a cost follows that none states. */
    List<CostRung> rungs() {
        List<CostRung> rungs = new ArrayList<>();
        Arrays.stream(CostBasis.values()).forEach(basis -> stated(basis).ifPresent(rungs::add));
        Arrays.stream(CostBasis.values())
                .filter(basis -> rungs.stream().noneMatch(rung -> rung.basis() == basis))
                .flatMap(basis -> derived(basis).stream())
                .filter(rung -> rung.hasRange() || rungs.isEmpty())
                .toList()
                .forEach(rungs::add);
        return rungs;
    }

    private Optional<CostRung> stated(CostBasis basis) {
        List<Fact> costs = facts("costs").stream()
                .filter(cost -> CostFigure.basis(cost) == basis)
                .toList();
        List<Fact> promises = costs.stream().filter(Fact::isPromise).toList();
        StatedCosts stated = new StatedCosts(facts("prices"), facts("payloads"), asked);
        Optional<CostFigure> now =
                costs.stream().filter(cost -> !cost.isPromise()).findFirst().map(stated::figure);
        return rung(now, promises.stream().findFirst().map(stated::figure), promises);
    }

    private Optional<CostRung> derived(CostBasis basis) {
        DerivedCosts derived = new DerivedCosts(facts("prices"), facts("payloads"), asked);
        Optional<CostFigure> now = derived.now(basis);
        // What was promised before the rocket was sold says nothing of what will be.
        return rung(now, now.isPresent() ? Optional.empty() : derived.target(basis), List.of());
    }

    private Optional<CostRung> rung(Optional<CostFigure> now, Optional<CostFigure> target, List<Fact> promises) {
        return Stream.of(now, target)
                .flatMap(Optional::stream)
                .findFirst()
                .map(any -> new CostRung(row, any.basis(), now.orElse(null), target.orElse(null), promises));
    }

    private List<Fact> facts(String key) {
        return row.rows(key).stream().map(Fact::new).toList();
    }
}
