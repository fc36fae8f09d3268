package io.spacegraph.connection;

import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Question;
import io.spacegraph.graph.Reference;
import io.spacegraph.graph.Shape;
import io.spacegraph.model.Entity;
import io.spacegraph.model.ImpactRow;
import io.spacegraph.model.Row;
import io.spacegraph.problem.BadArgument;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What depends on an entity, link by link along {@link Dependency}.
 *
 * <p>Severity, 0 to 1, is the product over the links of the chain of weight and confidence; of several claims of one link
 * the most confident counts, of several chains to one entity the most severe. The weight of OWNS is the share itself,
 * where its claim begins with one in percent. Severities rank; they are no probabilities.
 *
 * <p>A mission that has flown by the day asked for depends on nothing any more and is not reached. So that hubs cannot make the search
 * run away, each step goes on only from the {@value #FRONT} entities hit hardest, and what falls below {@value #FLOOR}
 * is dropped.
 */
@ApplicationScoped
class Impacts implements Feature {

    private static final int FRONT = 1000;
    private static final double FLOOR = 0.001;

    private static final Shape<ImpactRow> IMPACT = Shape.of(ImpactRow.class, ImpactRow::new, ImpactRow::row)
            .computed("hops", "size(n.steps)")
            .computed("relation", "n.steps[-1].relation")
            .computed("severity", "round(n.severity, 4)")
            .computed(
                    "reason",
                    "[s IN n.steps | {from: s.from.name, to: s.to.name, relation: s.relation, backward: startNode(s.link) <> s.from, why: s.why}]");

    private static final String SHARE =
            "head(COLLECT { MATCH (c:Node {id: r.claim}) WHERE c.text CONTAINS '%' RETURN toFloat(trim(split(c.text, '%')[0])) / 100 })";

    private static final String IS_OVER = """
            y:Mission AND EXISTS {
                  MATCH (y)<-[:ABOUT]-(c:Claim)
                  WHERE c.modality IN ['REPORTED', 'MEASURED'] AND %s
                    AND (c.property = 'OUTCOME' AND c.text <> 'PLANNED' OR c.property = 'MISSION_DATE' AND c.date <= $validAt)
                }""".formatted(Edge.held("c"));

    /** One link further: from the list {@code front0} to the list {@code front1}. */
    private static final String STEP = """
            CALL (front%1$d) {
              UNWIND front%1$d AS w
              WITH w, w.entity AS x
              MATCH (x)-[r:%3$s]-(y:Entity)
              WHERE %4$s
                AND NOT y.id IN w.passed AND NOT (%5$s)
              WITH w, x, r, y, CASE startNode(r) WHEN x THEN %6$s[type(r)] ELSE %7$s[type(r)] END AS d
              WHERE d.tie OR (d IS NOT NULL AND NOT w.tied)
              WITH w, x, r, y, d, w.severity * r.confidence * CASE type(r) WHEN 'OWNS' THEN coalesce(%8$s, d.weight) ELSE d.weight END AS severity
              WHERE severity >= %9$s
              WITH w, x, r, y, d, severity ORDER BY severity DESC, w.passed, r.claim
              WITH y, d.tie AS tied, collect([w, x, r, d, severity])[0] AS best
              ORDER BY best[4] DESC, y.id LIMIT %10$d
              RETURN collect({
                entity: y,
                tied: tied,
                severity: best[4],
                passed: best[0].passed + y.id,
                steps: best[0].steps + {position: size(best[0].steps), from: best[1], to: y, relation: type(best[2]), link: best[2], confidence: best[2].confidence, why: best[3].why}
              }) AS front%2$d
            }""";

    private static final String START = """
            WITH of, CASE size(of) WHEN 1 THEN [{entity: of[0], tied: false, severity: 1.0, passed: [of[0].id], steps: []}] ELSE [] END AS front0""";

    /** Of all that the steps reached, the most severe chain to each entity. */
    private static final String HIT = """
            CALL (%1$s) {
              UNWIND %2$s AS w
              WITH w ORDER BY w.severity DESC, size(w.steps), w.passed
              WITH w.entity AS entity, head(collect(w)) AS w
              ORDER BY round(w.severity, 4) DESC, entity.id LIMIT %3$s
              RETURN collect(w) AS hit
            }
            RETURN {
              of: [x IN of | x.id],
              hit: COLLECT {
                UNWIND hit AS n
                RETURN %4$s
              }
            } AS row""";

    private static final List<String> LINKS = Arrays.stream(Dependency.values())
            .map(dependency -> dependency.link().name())
            .distinct()
            .toList();

    Uni<List<ImpactRow>> impact(Question question) {
        Reference of = new Reference(question, "of");
        int hops = question.integer("maxHops", 1, 4);
        List<String> clauses = new ArrayList<>(List.of(of.bearers(Entity.class, "of"), START));
        clauses.addAll(steps(question, hops));
        List<String> fronts =
                IntStream.rangeClosed(1, hops).mapToObj(i -> "front" + i).toList();
        clauses.add(HIT.formatted(
                String.join(", ", fronts),
                String.join(" + ", fronts),
                question.bind((long) question.integer("first", 1, 100)),
                question.select(ImpactRow.class, "n")));
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

    private static List<String> steps(Question question, int hops) {
        Collection<?> links = links(question);
        Double least = question.share("minSeverity");
        String along = question.bind(Dependency.along(links));
        String against = question.bind(Dependency.against(links));
        String floor = question.bind(least == null ? FLOOR : Math.max(least, FLOOR));
        String held = question.inTime("r");
        return IntStream.range(0, hops)
                .mapToObj(i -> STEP.formatted(
                        i, i + 1, String.join("|", LINKS), held, IS_OVER, along, against, SHARE, floor, FRONT))
                .toList();
    }

    private static Collection<?> links(Question question) {
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
        of.refuseSeveral(row.texts("of"));
        return row.rows("hit").stream().map(ImpactRow::new).toList();
    }
}
