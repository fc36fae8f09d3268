package io.spacegraph.connection;

import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Reference;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.graph.Shape;
import io.spacegraph.model.Entity;
import io.spacegraph.value.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * How two entities are connected: the shortest paths over links, walked in either direction. Each hop is a link that
 * some claim states; paths over the same entities and links count once, at their best claims. Where links alone give
 * fewer paths than asked for, those through one document follow; see {@link SharedDocuments}.
 */
@ApplicationScoped
class Connections implements Feature {

    private static final Shape<EvidencePath> PATH = Shape.of(EvidencePath.class, EvidencePath::new, EvidencePath::row)
            .computed("length", "size(n.steps)")
            .computed("weakestConfidence", "n.weakest")
            .computed(
                    "sentence",
                    "[s IN n.steps | {from: s.from.name, to: s.to.name, relation: s.relation, backward: startNode(s.link) <> s.from, document: s.document.title}]");

    /** A path may pass an entity twice; this many paths are examined to find the few that do not. */
    private static final int CANDIDATES = 50;

    /** From the lists {@code a} and {@code b} of one entity each: the list {@code linked} of paths over links alone. */
    private static final String LINKED = """
            CALL (a, b) {
              WITH a, b
              WHERE size(a) = 1 AND size(b) = 1 AND a <> b
              WITH a[0] AS from, b[0] AS to
              MATCH p = SHORTEST %1$d (from)((x:Entity)-[r]-(y:Entity) WHERE %2$s AND %3$s){1,%4$d}(to)
              WITH nodes(p) AS entities, relationships(p) AS links
              WHERE COUNT { UNWIND entities AS e RETURN DISTINCT e } = size(entities)
              WITH [i IN range(0, size(links) - 1) | {position: i, from: entities[i], to: entities[i + 1], relation: type(links[i]), link: links[i], confidence: links[i].confidence}] AS steps,
                reduce(least = 1.0, l IN links | CASE WHEN l.confidence < least THEN l.confidence ELSE least END) AS weakest
              ORDER BY size(steps), weakest DESC, [h IN steps | h.to.id] LIMIT %5$s
              RETURN collect({steps: steps, weakest: weakest}) AS linked
            }""";

    /** Several claims of one link are one hop, at the most confident of them. */
    private static final String BEST = """
            NOT EXISTS {
                MATCH (x)-[q]-(y)
                WHERE type(q) = type(r) AND %s
                  AND (q.confidence > r.confidence OR (q.confidence = r.confidence AND q.claim < r.claim))
              }""".formatted(Edge.held("q"));

    Uni<List<EvidencePath>> connect(RootQuery question) {
        return question.ids("avoid", Entity.class).chain(avoided -> connect(question, new Hops(question, avoided)));
    }

    private static Uni<List<EvidencePath>> connect(RootQuery question, Hops hops) {
        Reference from = new Reference(question, "from");
        Reference to = new Reference(question, "to");
        String cypher = String.join(
                "\n",
                from.bearers(Entity.class, "a"),
                to.bearers(Entity.class, "b"),
                LINKED.formatted(CANDIDATES, hops.linked(), BEST, hops.most(), hops.top()),
                hops.mayPassDocuments() ? SharedDocuments.paths(hops) : "WITH a, b, linked, [] AS named",
                """
                RETURN {
                  from: [x IN a | x.id],
                  to: [x IN b | x.id],
                  paths: COLLECT {
                    UNWIND (linked + named)[..%s] AS n
                    RETURN %s
                  }
                } AS row""".formatted(
                        hops.top(), question.select(EvidencePath.class, "n").replace("\n", "\n    ")));
        return question.rows(cypher).map(rows -> paths(from, to, rows.get(0)));
    }

    @Override
    public List<Shape<?>> shapes() {
        return List.of(PATH);
    }

    @Override
    public List<Edge> edges() {
        return List.of();
    }

    private static List<EvidencePath> paths(Reference from, Reference to, Row row) {
        from.check(row.texts("from"), Entity.class);
        to.check(row.texts("to"), Entity.class);
        return row.rows("paths").stream().map(EvidencePath::new).toList();
    }
}
