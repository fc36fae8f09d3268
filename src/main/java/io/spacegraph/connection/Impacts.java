package io.spacegraph.connection;

import io.smallrye.mutiny.Uni;
import io.spacegraph.answers.LaunchRecords;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Reference;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.graph.Shape;
import io.spacegraph.model.Entity;
import io.spacegraph.problem.BadArgument;
import io.spacegraph.value.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What depends on an entity, link by link along {@link Dependency}.
 *
 * <p>Severity, 0 to 1, is the product over the links of the chain of weight and confidence; of several claims of one
 * link the most confident counts, of several chains to one entity the most severe. The weight of OWNS is the share
 * itself, where its claim begins with one in percent. Severities only rank; they are not probabilities.
 *
 * <p>What is done depends on nothing and is not reached: a mission that has flown by the day asked for, and a constellation
 * over the rockets that served it once it has all satellites that anybody plans. To bound the
 * search at hubs, each step continues only from the {@value #FRONT} entities hit hardest: anything behind the others is
 * hit less than these, and so is not among the {@value #MOST} that can be asked for. Severities below {@value #FLOOR}
 * are dropped. A policy that supports an industry bears on a company of that industry only where it reaches: in its country, or in a
 * region that the company is in.
 */
@ApplicationScoped
class Impacts implements Feature {

    private static final int MOST = 100;
    private static final int FRONT = 2 * MOST;
    private static final double FLOOR = 0.001;

    private static final Shape<ImpactRow> IMPACT = Shape.of(ImpactRow.class, ImpactRow::new, ImpactRow::row)
            .computed("hops", "size(n.steps)")
            .computed("relation", "n.steps[-1].relation")
            .stored("severity")
            .computed("evidenceThrough", "through")
            .computed(
                    "reason",
                    "[s IN n.steps | {from: s.from.name, to: s.to.name, relation: s.relation, backward: startNode(s.link) <> s.from, why: s.why}]");

    private static final String SHARE =
            "head(COLLECT { MATCH (c:Node {id: r.claim}) WHERE c.unit = 'PERCENT' RETURN c.number / 100 })";

    /** A plan of satellites to launch; one of a scope of its own counts spares on the ground, or a part. */
    private static final String PLANNED = "(p.scope IS NULL OR p.scope = 'in orbit') AND " + Edge.listed("p");

    private static final String IS_OVER = """
            y:Mission AND EXISTS {
                  MATCH (y)<-[:ABOUT]-(c:Claim)
                  WHERE c.modality IN ['REPORTED', 'MEASURED'] AND %s
                    AND (c.property = 'OUTCOME' AND c.text <> 'PLANNED' OR c.property = 'MISSION_DATE' AND c.date <= $validAt)
                }""".formatted(Edge.held("c"));

    /** The constellations of which no plan is open: as many satellites were launched as each plan has. */
    private static final String BUILT = """
            WITH of, COLLECT {
              MATCH (y:Constellation)<-[:ABOUT]-(p:Claim {property: 'SATELLITES_PLANNED'})
              WHERE %1$s
              WITH y, p.reading <> 'ADDITIONAL' AND EXISTS {
                MATCH (y)<-[:ABOUT]-(c:Claim)
                WHERE c.property IN ['SATELLITES_LAUNCHED', 'SATELLITES_IN_ORBIT', 'SATELLITES_OPERATIONAL']
                  AND c.scope IS NULL AND c.promise IS NULL AND c.canonical >= p.canonical AND c.validStart <= $validAt AND %2$s
              } AS reached
              WITH y, all(x IN collect(reached) WHERE x) AS built
              WHERE built
              RETURN y.id
            } AS built""".formatted(PLANNED, Edge.listed("c"));

    private static final String START = """
            CALL (of, built) {
              UNWIND CASE size(of) WHEN 1 THEN of ELSE [] END AS start
              WITH collect({severity: 1.0, tied: false, passed: [start], links: [], reasons: []}) AS reached""";

    /**
     * One link further from the entities of the previous step; of several chains to one entity the most severe
     * continues.
     */
    private static final String STEP = """
              UNWIND reached AS w
              CALL (w, built) {
                WITH w AS hit
                RETURN hit
                UNION ALL
                WITH w, w.passed[-1] AS x
                WHERE size(w.links) = %1$d
                MATCH (x)-[r:%2$s]-(y:Entity)
                WHERE %3$s
                  AND NOT y IN w.passed AND NOT (type(r) = 'SERVES' AND y.id IN built) AND NOT (%4$s)
                WITH w, r, y, CASE startNode(r) WHEN x THEN %5$s[type(r)] ELSE %6$s[type(r)] END AS d
                WHERE d.tie OR (d IS NOT NULL AND NOT w.tied)
                WITH w, r, y, d, [e IN w.passed WHERE e:Company][-1] AS company
                WHERE NOT y:Policy OR w.passed[-1] = company OR company.country IS NULL OR y.country = company.country
                  OR y.country IS NULL AND EXISTS { (company)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..3]->(:Region)<-[:LOCATED_IN]-(y) }
                WITH w, r, y, d, w.severity * r.confidence * CASE type(r) WHEN 'OWNS' THEN coalesce(%7$s, d.weight) ELSE d.weight END AS severity
                WHERE severity >= %8$s
                WITH w, r, y, d, severity ORDER BY severity DESC, r.claim LIMIT %9$d
                RETURN {severity: severity, tied: d.tie, passed: w.passed + y, links: w.links + r, reasons: w.reasons + d.why} AS hit
              }
              WITH hit ORDER BY hit.severity DESC, size(hit.links), [e IN hit.passed | e.id]
              WITH hit.passed[-1] AS entity, hit.tied AS tied, head(collect(hit)) AS hit
              ORDER BY hit.severity DESC, entity.id LIMIT %10$d
              WITH collect(hit) AS reached""";

    private static final String HIT = """
              UNWIND reached AS w
              WITH w ORDER BY w.severity DESC, size(w.links), [e IN w.passed | e.id]
              WITH w.passed[-1] AS entity, head(collect(w)) AS w
              WHERE size(w.links) > 0
              WITH entity, w, round(w.severity, 4) AS severity ORDER BY severity DESC, entity.id LIMIT %1$s
              RETURN collect({
                entity: entity,
                severity: severity,
                steps: [i IN range(0, size(w.links) - 1) | {position: i, from: w.passed[i], to: w.passed[i + 1], relation: type(w.links[i]), link: w.links[i], confidence: w.links[i].confidence, why: w.reasons[i]}]
              }) AS hit
            }
            WITH of, hit, %3$s AS through
            RETURN {
              of: [x IN of | x.id],
              hit: COLLECT {
                UNWIND hit AS n
                RETURN %2$s
              }
            } AS row""";

    private static final List<String> LINKS = Arrays.stream(Dependency.values())
            .map(dependency -> dependency.link().name())
            .distinct()
            .toList();

    Uni<List<ImpactRow>> impact(RootQuery question) {
        Reference of = new Reference(question, "of");
        int hops = question.integer("maxHops", 1, 4);
        List<String> clauses = new ArrayList<>(List.of(of.bearers(Entity.class, "of"), BUILT, START));
        clauses.addAll(steps(question, hops));
        clauses.add(HIT.formatted(
                question.bind((long) question.integer("first", 1, MOST)),
                question.select(ImpactRow.class, "n").replace("\n", "\n    "),
                LaunchRecords.THROUGH));
        return question.rows(String.join("\n", clauses)).map(rows -> hit(of, rows.get(0)));
    }

    @Override
    public List<Shape<?>> shapes() {
        return List.of(IMPACT);
    }

    @Override
    public List<Edge> edges() {
        return List.of();
    }

    private static List<String> steps(RootQuery question, int hops) {
        Collection<?> links = links(question);
        Double least = question.share("minSeverity");
        String along = question.bind(Dependency.along(links));
        String against = question.bind(Dependency.against(links));
        String floor = question.bind(least == null ? FLOOR : Math.max(least, FLOOR));
        String held = question.inTime("r");
        return IntStream.range(0, hops)
                .mapToObj(i -> STEP.formatted(
                        i, String.join("|", LINKS), held, IS_OVER, along, against, SHARE, floor, 2 * FRONT, FRONT))
                .toList();
    }

    private static Collection<?> links(RootQuery question) {
        if (!(question.argument("relations") instanceof Collection<?> links)) {
            return LINKS;
        }
        for (Object link : links) {
            if (!LINKS.contains(link)) {
                throw new BadArgument(
                        "relations",
                        "has " + link + ", which passes no impact on",
                        String.join(", ", LINKS),
                        "Leave it out.");
            }
        }
        return links;
    }

    private static List<ImpactRow> hit(Reference of, Row row) {
        of.check(row.texts("of"), Entity.class);
        return row.rows("hit").stream().map(ImpactRow::new).toList();
    }
}
