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
 * <p>Evidence are the claims of {@link ClaimProperty#COST_PER_KG}: the best one that tells what is gives the cost now, the
 * best promise the target. Figures convert between pound and kilogram, and between currencies at a stated rate ({@link
 * Exchange}); ranges stay ranges. Improvement = now / target. A row is comparable, and so ranked among the rows of its basis,
 * only if a source says whose cost it is; else the answer says why not. A figure without a unit of its own is never ranked.
 */
@ApplicationScoped
class CostLadder implements Feature {

    private static final Set<Unit> UNITS = Set.of(Unit.USD_PER_KG, Unit.USD_PER_LB, Unit.CNY_PER_KG);

    private static final Shape<CostLadderRow> ROW = Shape.of(
                    CostLadderRow.class, CostLadderRow::new, CostLadderRow::row)
            .stored("basis", "nowCost", "targetCost", "unit", "improvement", "targetDue", "slipDays")
            .stored("rankNow", "rankTarget", "comparable", "warnings");

    private static final String FACTS = """
            MATCH (rocket:Rocket)
            WHERE %s
            WITH rocket, COLLECT {
              MATCH (rocket)<-[:ABOUT]-(c:Claim {property: 'COST_PER_KG'})
              WHERE %s
              WITH c ORDER BY %s
              RETURN %s
            } AS costs
            WHERE size(costs) > 0
            RETURN {
              rocket: rocket.id,
              name: rocket.name,
              conflicts: COUNT {
                MATCH (rocket)<-[:OF]-(x:Conflict {property: 'COST_PER_KG'}) WHERE %s
              },
              costs: costs,
              rates: %s
            } AS row
            ORDER BY rocket.foldedName, rocket.id""";

    Uni<List<CostLadderRow>> of(RootQuery question) {
        Unit unit = Unit.valueOf(question.required("unit").toString());
        if (!UNITS.contains(unit)) {
            throw new BadArgument(
                    "unit", "must be money per mass, was " + unit, UNITS.toString(), "Ask for one of them.");
        }
        return question.ids("rockets", Rocket.class)
                .chain(ids -> question.answer(CostLadderRow.class, facts(question, ids), rows -> ranked(unit, rows)));
    }

    private static String facts(RootQuery question, List<String> ids) {
        String rockets = question.has("rockets") ? "rocket.id IN " + question.bind(ids) : "true";
        if (question.argument("country") instanceof List<?> countries) {
            rockets += " AND rocket.country IN " + question.bind(countries);
        }
        String costs = question.listed("c");
        if (question.has("basis")) {
            costs += " AND c.basis = " + question.bind(question.required("basis"));
        }
        String currencies = question.bind(List.of("USD", "CNY"));
        return FACTS.formatted(
                rockets, costs, question.bestFirst(), Fact.MAP, Edge.known("x"), ConversionRates.among(currencies));
    }

    private static List<Map<String, Object>> ranked(Unit unit, List<Row> rows) {
        Exchange exchange = Exchange.of(rows.get(0).rows("rates"));
        return CostRung.ranked(
                rows.stream().map(row -> CostRung.of(row, unit, exchange)).toList());
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
