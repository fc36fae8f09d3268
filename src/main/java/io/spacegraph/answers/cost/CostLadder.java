package io.spacegraph.answers.cost;

import io.smallrye.mutiny.Uni;
import io.spacegraph.answers.ConversionRates;
import io.spacegraph.answers.EvidenceEdges;
import io.spacegraph.answers.Fact;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.graph.Shape;
import io.spacegraph.model.CostPoint;
import io.spacegraph.model.Rocket;
import io.spacegraph.problem.BadArgument;
import io.spacegraph.value.Exchange;
import io.spacegraph.value.Row;
import io.spacegraph.value.Unit;
import io.spacegraph.vocabulary.ClaimProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a kilogram costs on each rocket, now and as promised.
 *
 * <p>Evidence are the claims of {@link ClaimProperty#COST_PER_KG}, basis by basis: the best one that states what is gives the cost
 * now, the best promise the target. Where none states a cost on a basis, it is derived from a price and a payload of one flight
 * ({@link DerivedCosts}). Figures convert between pound and kilogram, and between currencies at a stated rate ({@link Exchange});
 * ranges stay ranges. Improvement = now / target. A row is comparable, and so ranked among the rows of its basis, only if a
 * source says whose cost it is; else the answer says why not. What is derived has a ladder of its own. No source says what a price of one year is in
 * another, so that a ladder of several years ranks what was stated, and each row warns of the years. A figure without a unit of
 * its own is never ranked.
 */
@ApplicationScoped
class CostLadder implements Feature {

    private static final Set<Unit> UNITS = Set.of(Unit.USD_PER_KG, Unit.USD_PER_LB, Unit.CNY_PER_KG);

    private static final Shape<CostLadderRow> ROW = Shape.of(
                    CostLadderRow.class, CostLadderRow::new, CostLadderRow::row)
            .stored(
                    "basis",
                    "isDerived",
                    "nowAsOf",
                    "nowCost",
                    "targetCost",
                    "targetAsOf",
                    "unit",
                    "improvement",
                    "targetDue",
                    "slipDays")
            .stored("rankNow", "rankTarget", "comparable", "warnings");

    private static final String FACTS = """
            MATCH (rocket:Rocket)
            WHERE %1$s
            WITH rocket, COLLECT {
              MATCH (rocket)<-[:ABOUT]-(c:Claim {property: 'COST_PER_KG'})
              WHERE %2$s
              WITH c ORDER BY %3$s
              RETURN %4$s
            } AS costs, COLLECT {
              MATCH (rocket)<-[:ABOUT]-(c:Claim)
              WHERE c.property IN ['PRICE_PER_LAUNCH', 'COST_PER_LAUNCH'] AND %2$s
              WITH c ORDER BY %3$s
              RETURN %4$s
            } AS prices, COLLECT {
              MATCH (rocket)<-[:ABOUT]-(c:Claim {property: 'PAYLOAD_LEO'})
              WHERE %2$s
              WITH c ORDER BY %3$s
              RETURN %4$s
            } AS payloads
            WHERE size(costs) > 0 OR size(prices) > 0 AND size(payloads) > 0
            RETURN {
              rocket: rocket.id,
              name: rocket.name,
              conflicts: COUNT {
                MATCH (rocket)<-[:OF]-(x:Conflict {property: 'COST_PER_KG'}) WHERE %5$s
              },
              costs: costs,
              prices: prices,
              payloads: payloads,
              rates: %6$s
            } AS row
            ORDER BY rocket.foldedName, rocket.id""";

    Uni<List<CostLadderRow>> of(RootQuery question) {
        Unit unit = Unit.valueOf(question.required("unit").toString());
        if (!UNITS.contains(unit)) {
            throw new BadArgument(
                    "unit", "must be money per mass, was " + unit, UNITS.toString(), "Ask for one of them.");
        }
        return question.ids("rockets", Rocket.class)
                .chain(ids -> question.answer(
                        CostLadderRow.class, facts(question, ids), rows -> ranked(question, unit, rows)));
    }

    private static String facts(RootQuery question, List<String> ids) {
        String rockets = question.has("rockets") ? "rocket.id IN " + question.bind(ids) : "true";
        if (question.argument("country") instanceof List<?> countries) {
            rockets += " AND rocket.country IN " + question.bind(countries);
        }
        String currency = question.bind(question.required("unit").toString().substring(0, 3));
        return FACTS.formatted(
                rockets,
                question.listed("c"),
                question.bestFirst(),
                Fact.MAP,
                Edge.known("x"),
                ConversionRates.with(currency));
    }

    private static List<Map<String, Object>> ranked(RootQuery question, Unit unit, List<Row> rows) {
        UnitAsked asked = new UnitAsked(unit, Exchange.of(rows.get(0).rows("rates")));
        Object basis = question.argument("basis");
        List<CostRung> rungs = rows.stream()
                .flatMap(row -> new RocketCosts(row, asked).rungs().stream())
                .filter(rung -> basis == null || rung.basis().name().equals(basis.toString()))
                .toList();
        return CostRung.ranked(rungs, unit.name());
    }

    @Override
    public List<Shape<?>> shapes() {
        return List.of(ROW);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                EvidenceEdges.one(CostLadderRow.class, "rocket", Rocket.class),
                EvidenceEdges.claim(CostLadderRow.class, "now", CostPoint.class),
                EvidenceEdges.claim(CostLadderRow.class, "target", CostPoint.class),
                EvidenceEdges.claims(CostLadderRow.class, "claims"));
    }
}
