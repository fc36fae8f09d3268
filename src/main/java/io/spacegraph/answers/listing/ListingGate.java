package io.spacegraph.answers.listing;

import io.smallrye.mutiny.Uni;
import io.spacegraph.answers.EvidenceEdges;
import io.spacegraph.answers.Fact;
import io.spacegraph.answers.Values;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.graph.Shape;
import io.spacegraph.model.Company;
import io.spacegraph.model.Mission;
import io.spacegraph.model.Policy;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.ClaimProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Who meets a listing rule.
 *
 * <p>The rule's conditions are claims about the policy ({@link ClaimProperty#GATE_CONDITION}), each evaluated on the graph as
 * of the day asked for. {@code REUSABLE_ORBITAL_FLIGHT} is met by an orbital launch whose outcome is a success, on a rocket
 * that the company makes and that a source calls reusable or meant to be ({@link OrbitalFlights} has the rule of YES, NO and
 * UNKNOWN). Those that meet it come first. A condition that several sources state is evaluated once.
 */
@ApplicationScoped
class ListingGate implements Feature {

    private static final Shape<GateResult> ROW =
            Shape.of(GateResult.class, GateResult::new, GateResult::row).stored("condition", "met", "reason", "asOf");

    private static final String FACTS = """
            MATCH (rule:Node&Policy {id: %1$s})<-[:ABOUT]-(stated:Claim {property: 'GATE_CONDITION'})
            WHERE %2$s
            WITH DISTINCT rule, stated.text AS condition
            WITH rule, condition, COLLECT {
              MATCH (rule)<-[:ABOUT]-(c:Claim {property: 'GATE_CONDITION', text: condition})
              WHERE %3$s
              RETURN c.id ORDER BY %4$s
            } AS claims
            MATCH (company:Company)
            WHERE %5$s
            RETURN {
              rule: rule.id,
              condition: condition,
              claims: claims,
              company: company.id,
              name: company.name,
              rockets: COLLECT {
                MATCH (company)-[makes:MAKES]->(rocket:Rocket)
                WHERE %6$s
                WITH DISTINCT rocket, %7$s AS reuse ORDER BY rocket.id
                WHERE reuse IS NOT NULL
                RETURN {
                  name: rocket.name,
                  reuse: reuse,
                  launches: head(COLLECT {
                    MATCH (rocket)<-[:ABOUT]-(c:Claim {property: 'LAUNCHES'})
                    WHERE %8$s AND c.promise IS NULL
                    RETURN c.canonical AS launches ORDER BY launches DESC LIMIT 1
                  }),
                  status: %9$s,
                  flights: COLLECT {
                    MATCH (rocket)<-[flown:LAUNCHED_ON]-(mission:Mission)
                    WHERE %10$s
                    WITH DISTINCT mission ORDER BY mission.id
                    RETURN {mission: mission.id, name: mission.name, kind: %11$s, outcome: %12$s, date: %13$s}
                  }
                }
              }
            } AS row
            ORDER BY company.foldedName, company.id, condition""";

    /** That a stage is only planned to be reused is no promise about the rocket's make, whatever its modality. */
    private static final String REUSE = """
            head(COLLECT {
              MATCH (rocket)<-[:ABOUT]-(c:Claim {property: 'REUSE_LEVEL'})
              WHERE %s AND c.text <> 'EXPENDABLE'
              WITH c ORDER BY %s LIMIT 1
              RETURN %s
            })""";

    Uni<List<GateResult>> of(RootQuery question) {
        return question.ids("rule", Policy.class)
                .chain(rules -> question.ids("companies", Company.class)
                        .chain(companies -> question.answer(
                                GateResult.class,
                                facts(question, rules.get(0), companies),
                                rows -> rows.stream()
                                        .map(row -> row(question, row))
                                        .sorted(Comparator.comparing(
                                                row -> Tri.valueOf(String.valueOf(row.get("met")))))
                                        .toList())));
    }

    private static String facts(RootQuery question, String rule, List<String> companies) {
        String which = question.has("companies")
                ? "company.id IN " + question.bind(companies)
                : "EXISTS { MATCH (company)-[made:MAKES]->(:Rocket) WHERE " + question.inTime("made") + " }";
        return FACTS.formatted(
                question.bind(rule),
                question.listed("stated"),
                question.listed("c"),
                question.bestFirst(),
                which,
                question.inTime("makes"),
                REUSE.formatted(question.inTime("c"), question.bestFirst(), Fact.MAP),
                question.inTime("c"),
                question.best("rocket", ClaimProperty.ROCKET_STATUS, Fact.MAP),
                question.inTime("flown"),
                question.best("mission", ClaimProperty.MISSION_KIND, Fact.MAP),
                question.best("mission", ClaimProperty.OUTCOME, Fact.MAP),
                question.best("mission", ClaimProperty.MISSION_DATE, Fact.MAP));
    }

    private static Map<String, Object> row(RootQuery question, Row company) {
        OrbitalFlights flights = OrbitalFlights.of(company, question.day());
        return new Values()
                .put("rule", company.getText("rule"))
                .put("condition", company.getText("condition"))
                .put("claims", company.texts("claims"))
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
                EvidenceEdges.one(GateResult.class, "rule", Policy.class),
                EvidenceEdges.one(GateResult.class, "company", Company.class),
                EvidenceEdges.one(GateResult.class, "satisfiedBy", Mission.class),
                EvidenceEdges.claims(GateResult.class, "claims"),
                EvidenceEdges.claims(GateResult.class, "evidence"));
    }
}
