package io.spacegraph.connection;

import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Question;
import io.spacegraph.graph.Reference;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.Sort;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Entity;
import io.spacegraph.model.EvidencePath;
import io.spacegraph.model.PathStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * How two entities are connected: the shortest paths over links, walked in either direction. Each hop is a link that
 * some claim states; paths over the same entities and links count once, at their best claims.
 */
@ApplicationScoped
class Connections implements Feature {

    private static final Shape<EvidencePath> PATH = Shape.of(EvidencePath.class, EvidencePath::new, EvidencePath::row)
            .computed("length", "size(n.links)")
            .computed("weakestConfidence", "n.weakest")
            .computed(
                    "sentence",
                    "[i IN range(0, size(n.links) - 1) | [startNode(n.links[i]).name, type(n.links[i]), endNode(n.links[i]).name]]");

    private static final Shape<PathStep> STEP = Shape.of(PathStep.class, PathStep::new, PathStep::row)
            .computed("relation", "type(n.link)")
            .computed("backward", "startNode(n.link) <> n.from")
            .by(Sort.asc("n.position"));

    /** A path may pass an entity twice; so many are looked at to find the few that do not. */
    private static final int CANDIDATES = 50;

    private static final String ONCE = "COUNT { UNWIND entities AS e RETURN DISTINCT e } = size(entities)";

    /** Several claims of one link are one hop, at the most confident of them. */
    private static final String BEST = """
            NOT EXISTS {
              MATCH (x)-[q]-(y)
              WHERE type(q) = type(r) AND %s
                AND (q.confidence > r.confidence OR (q.confidence = r.confidence AND q.claim < r.claim))
            }""";

    Uni<List<EvidencePath>> connect(Question question) {
        String cypher = """
                %s
                %s
                MATCH p = SHORTEST %d (a)((x:Entity)-[r]-(y:Entity) WHERE %s){1,%d}(b)
                WITH nodes(p) AS entities, relationships(p) AS links,
                  reduce(least = 1.0, x IN relationships(p) | CASE WHEN x.confidence < least THEN x.confidence ELSE least END) AS weakest
                WHERE %s
                WITH {entities: entities, links: links, weakest: weakest} AS n
                ORDER BY size(n.links), n.weakest DESC, [x IN n.entities | x.id] LIMIT %s
                RETURN %s AS row""";
        return question.rows(cypher.formatted(
                        new Reference(question, "from").match(Entity.class, "a"),
                        new Reference(question, "to").match(Entity.class, "b"),
                        CANDIDATES,
                        hop(question),
                        question.integer("maxHops", 1, 6),
                        ONCE,
                        question.bind((long) question.integer("top", 1, 10)),
                        question.select(EvidencePath.class, "n")))
                .map(rows -> rows.stream().map(EvidencePath::new).toList());
    }

    @Override
    public List<Shape<?>> shapes() {
        return List.of(PATH, STEP);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.list(
                        EvidencePath.class,
                        "steps",
                        "UNWIND range(0, size(n.links) - 1) AS i"
                                + " WITH {position: i, from: n.entities[i], to: n.entities[i + 1], link: n.links[i]} AS m",
                        PathStep.class),
                Edge.one(PathStep.class, "from", "WITH n.from AS m", Entity.class),
                Edge.one(PathStep.class, "to", "WITH n.to AS m", Entity.class),
                Edge.list(
                        PathStep.class,
                        "claims",
                        "WITH startNode(n.link) AS s, endNode(n.link) AS o, type(n.link) AS relation"
                                + " MATCH (s)<-[:ABOUT]-(m:Claim)-[:OBJECT]->(o) WHERE m.property = relation WITH DISTINCT m",
                        Claim.class));
    }

    private static String hop(Question question) {
        String via = question.argument("via") instanceof List<?> relations
                ? " AND type(r) IN " + question.bind(relations)
                : "";
        String sure = question.argument("minConfidence") instanceof Number least
                ? " AND r.confidence >= " + question.bind(least.doubleValue())
                : "";
        return question.inTime("r") + via + sure + avoided(question) + " AND " + BEST.formatted(question.inTime("q"));
    }

    /** What is avoided is not walked at all, so that it takes no place among the candidates. */
    private static String avoided(Question question) {
        return question.argument("avoid") instanceof List<?> ids
                ? " AND none(e IN [x, y] WHERE e.id IN " + question.bind(ids) + ")"
                : "";
    }
}
