package io.spacegraph.answers;

import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Question;
import io.spacegraph.graph.Shape;
import io.spacegraph.model.Claim;
import io.spacegraph.model.ClaimProperty;
import io.spacegraph.model.Company;
import io.spacegraph.model.GateResult;
import io.spacegraph.model.Mission;
import io.spacegraph.model.Policy;
import io.spacegraph.model.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * Who meets a listing rule.
 *
 * <p>The rule's conditions are claims about the policy ({@link ClaimProperty#GATE_CONDITION}), each evaluated on the graph as
 * of the day asked for. {@code REUSABLE_ORBITAL_FLIGHT} is met by an orbital launch whose outcome is a success, on a rocket
 * that the company makes and that a source calls reusable or meant to be ({@link OrbitalFlights} has the rule of YES, NO and
 * UNKNOWN).
 */
@ApplicationScoped
class ListingGate implements Feature {

    private static final Shape<GateResult> ROW =
            Shape.of(GateResult.class, GateResult::new, GateResult::row).stored("condition", "met", "reason", "asOf");

    private static final String FACTS = """
            MATCH (rule:Policy {id: %s})<-[:ABOUT]-(condition:Claim {property: 'GATE_CONDITION'})
            WHERE %s
            MATCH (company:Company)
            WHERE %s
            RETURN {
              rule: rule.id,
              condition: condition.text,
              claim: condition.id,
              company: company.id,
              name: company.name,
              rockets: COLLECT {
                MATCH (company)-[makes:MAKES]->(rocket:Rocket)
                WHERE %s
                WITH DISTINCT rocket ORDER BY rocket.id
                RETURN {
                  name: rocket.name,
                  reuse: %s,
                  status: %s,
                  flights: COLLECT {
                    MATCH (rocket)<-[flown:LAUNCHED_ON]-(mission:Mission)
                    WHERE %s
                    WITH DISTINCT mission
                    RETURN {mission: mission.id, name: mission.name, kind: %s, outcome: %s, date: %s}
                  }
                }
              }
            } AS row
            ORDER BY company.name, company.id, condition.id""";

    Uni<List<GateResult>> of(Question question) {
        return question.ids("rule", Policy.class)
                .chain(rules -> question.ids("companies", Company.class)
                        .chain(companies -> question.answer(
                                GateResult.class,
                                facts(question, rules.get(0), companies),
                                rows -> rows.stream()
                                        .map(row -> row(question, row))
                                        .toList())));
    }

    private static String facts(Question question, String rule, List<String> companies) {
        String which = question.has("companies")
                ? "company.id IN " + question.bind(companies)
                : "EXISTS { MATCH (company)-[made:MAKES]->(:Rocket) WHERE " + question.inTime("made") + " }";
        return FACTS.formatted(
                question.bind(rule),
                question.listed("condition"),
                which,
                question.inTime("makes"),
                question.best("rocket", ClaimProperty.REUSE_LEVEL, Fact.MAP),
                question.best("rocket", ClaimProperty.ROCKET_STATUS, Fact.MAP),
                question.inTime("flown"),
                question.best("mission", ClaimProperty.MISSION_KIND, Fact.MAP),
                question.best("mission", ClaimProperty.OUTCOME, Fact.MAP),
                question.best("mission", ClaimProperty.MISSION_DATE, Fact.MAP));
    }

    private static Map<String, Object> row(Question question, Row company) {
        OrbitalFlights flights = OrbitalFlights.of(company, question.day());
        return new Values()
                .put("rule", company.getText("rule"))
                .put("condition", company.getText("condition"))
                .put("claim", company.getText("claim"))
                .put("company", company.getText("company"))
                .put("asOf", question.day())
                .put("met", flights.met().name())
                .put("reason", flights.reason())
                .put("satisfiedBy", flights.mission())
                .put("evidence", flights.claims())
                .map();
    }

    @Override
    public List<Shape<?>> shapes() {
        return List.of(ROW);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Evidence.one(GateResult.class, "rule", Policy.class),
                Evidence.one(GateResult.class, "company", Company.class),
                Evidence.one(GateResult.class, "satisfiedBy", Mission.class),
                Evidence.one(GateResult.class, "claim", Claim.class),
                Evidence.claims(GateResult.class, "evidence"));
    }
}
