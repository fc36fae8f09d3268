package io.spacegraph.answers.listing;

import io.smallrye.mutiny.Uni;
import io.spacegraph.answers.EvidenceEdges;
import io.spacegraph.answers.Fact;
import io.spacegraph.answers.LaunchRecords;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.SortKey;
import io.spacegraph.model.Company;
import io.spacegraph.model.Mission;
import io.spacegraph.model.Policy;
import io.spacegraph.model.Rocket;
import io.spacegraph.vocabulary.ClaimProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/**
 * Who meets a listing rule.
 *
 * <p>The rule's conditions are claims about the policy ({@link ClaimProperty#GATE_CONDITION}), each evaluated on the graph as
 * of the day asked for and for each rocket that the company makes: {@link RocketSize}, {@link RocketReuse} and {@link OrbitalFlights}
 * have the rules of YES, NO and UNKNOWN. All conditions must be met by one rocket; the one that comes nearest is shown. Those
 * companies that meet the rule come first. A condition that several sources state is evaluated once.
 */
@ApplicationScoped
class ListingGate implements Feature {

    private static final Shape<GateResult> ROW = Shape.of(GateResult.class, GateResult::new, GateResult::row)
            .stored("met", "reason", "asOf", "evidenceThrough");

    private static final Shape<ConditionResult> CONDITION = Shape.of(
                    ConditionResult.class, ConditionResult::new, ConditionResult::row)
            .stored("condition", "met", "reason")
            .by(SortKey.asc("n.place"));

    private static final String FACTS = """
            WITH %1$s AS recorded
            MATCH (rule:Node&Policy {id: %2$s})
            WITH recorded, rule, COLLECT {
              MATCH (rule)<-[:ABOUT]-(c:Claim {property: 'GATE_CONDITION'})
              WHERE %3$s
              RETURN {condition: c.text, claim: c.id} ORDER BY %4$s
            } AS conditions
            WHERE size(conditions) > 0
            MATCH (company:Company)
            WHERE %5$s
            RETURN {
              rule: rule.id,
              conditions: conditions,
              company: company.id,
              name: company.name,
              rockets: COLLECT {
                MATCH (company)-[makes:MAKES]->(rocket:Rocket)
                WHERE %6$s
                WITH DISTINCT rocket ORDER BY rocket.id
                RETURN {
                  rocket: rocket.id,
                  name: rocket.name,
                  recorded: recorded,
                  reuse: %7$s,
                  sizes: %8$s,
                  payloads: %9$s,
                  launches: head(COLLECT {
                    MATCH (rocket)<-[:ABOUT]-(c:Claim {property: 'LAUNCHES'})
                    WHERE %10$s AND c.promise IS NULL
                    RETURN c.canonical AS launches ORDER BY launches DESC LIMIT 1
                  }),
                  status: %11$s,
                  flights: COLLECT {
                    MATCH (rocket)<-[flown:LAUNCHED_ON]-(mission:Mission)
                    WHERE %12$s
                    WITH DISTINCT mission ORDER BY mission.id
                    RETURN {mission: mission.id, name: mission.name, kind: %13$s, outcome: %14$s, date: %15$s}
                  }
                }
              }
            } AS row
            ORDER BY company.foldedName, company.id""";

    /** That a stage is only planned to be reused is no promise about the rocket's make, whatever its modality. */
    private static final String REUSE = """
            head(COLLECT {
              MATCH (rocket)<-[:ABOUT]-(c:Claim {property: 'REUSE_LEVEL'})
              WHERE %s
              WITH c ORDER BY c.text = 'EXPENDABLE', %s LIMIT 1
              RETURN %s
            })""";

    /** Of the make too, so that a plan counts. */
    private static final String TOLD = """
            COLLECT {
              MATCH (rocket)<-[:ABOUT]-(c:Claim {property: '%s'})
              WHERE %s AND NOT %s
              WITH c ORDER BY %s
              RETURN %s
            }""";

    Uni<List<GateResult>> of(RootQuery question) {
        return question.ids("rule", Policy.class)
                .chain(rules -> question.ids("companies", Company.class)
                        .chain(companies -> question.answer(
                                GateResult.class,
                                facts(question, rules.get(0), companies),
                                rows -> rows.stream()
                                        .map(row -> CompanyFinding.of(row, question.day()))
                                        .sorted(Comparator.comparing(CompanyFinding::met))
                                        .map(CompanyFinding::row)
                                        .toList())));
    }

    private static String facts(RootQuery question, String rule, List<String> companies) {
        String which = question.has("companies")
                ? "company.id IN " + question.bind(companies)
                : "EXISTS { MATCH (company)-[made:MAKES]->(:Rocket) WHERE " + question.inTime("made") + " }";
        return FACTS.formatted(
                LaunchRecords.THROUGH,
                question.bind(rule),
                question.listed("c"),
                question.bestFirst(),
                which,
                question.inTime("makes"),
                REUSE.formatted(question.inTime("c"), question.bestFirst(), Fact.MAP),
                told(question, ClaimProperty.LIFT_CLASS),
                told(question, ClaimProperty.PAYLOAD_LEO),
                question.inTime("c"),
                question.best("rocket", ClaimProperty.ROCKET_STATUS, Fact.MAP),
                question.inTime("flown"),
                question.best("mission", ClaimProperty.MISSION_KIND, Fact.MAP),
                question.best("mission", ClaimProperty.OUTCOME, Fact.MAP),
                question.best("mission", ClaimProperty.MISSION_DATE, Fact.MAP));
    }

    private static String told(RootQuery question, ClaimProperty property) {
        return TOLD.formatted(property, question.inTime("c"), Edge.refuted("c"), question.bestFirst(), Fact.MAP);
    }

    @Override
    public List<Shape<?>> shapes() {
        return List.of(ROW, CONDITION);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                EvidenceEdges.one(GateResult.class, "rule", Policy.class),
                EvidenceEdges.one(GateResult.class, "company", Company.class),
                EvidenceEdges.one(GateResult.class, "rocket", Rocket.class),
                EvidenceEdges.one(GateResult.class, "satisfiedBy", Mission.class),
                Edge.list(GateResult.class, "conditions", "UNWIND n.conditions AS m", ConditionResult.class),
                EvidenceEdges.claims(ConditionResult.class, "claims"),
                EvidenceEdges.claims(ConditionResult.class, "evidence"));
    }
}
