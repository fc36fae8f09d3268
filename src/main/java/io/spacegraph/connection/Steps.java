package io.spacegraph.connection;

import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.SortKey;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Entity;
import io.spacegraph.model.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * How one hop is read. It is a map: {@code position}, {@code from}, {@code to}, {@code relation}, {@code confidence}, and
 * either the {@code link} or the {@code document} with the claims that are {@code named}.
 */
@ApplicationScoped
class Steps implements Feature {

    private static final String AT = """
            CASE WHEN n.document IS NULL THEN head(COLLECT {
              MATCH (c:Node {id: n.link.claim})
              RETURN {date: c.validFrom, datePrecision: c.validFromPrecision, dateModifier: c.validFromModifier, written: c.validFromWritten}
            }) ELSE {date: n.document.published, datePrecision: n.document.publishedPrecision, dateModifier: n.document.publishedModifier, written: n.document.publishedWritten} END""";

    private static final String CLAIMS = """
            UNWIND coalesce(n.named, COLLECT {
              WITH startNode(n.link) AS s, endNode(n.link) AS o, n.relation AS relation
              MATCH (s)<-[:ABOUT]-(c:Claim)-[:OBJECT]->(o)
              WHERE c.property = relation AND %s
              RETURN c
            }) AS m""".formatted(Edge.listed("c"));

    private static final Shape<PathStep> STEP = Shape.of(PathStep.class, PathStep::new, PathStep::row)
            .stored("relation", "confidence")
            .computed("backward", "startNode(n.link) <> n.from")
            .computed("at", AT)
            .by(SortKey.asc("n.position"));

    @Override
    public List<Shape<?>> shapes() {
        return List.of(STEP);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.list(EvidencePath.class, "steps", "UNWIND n.steps AS m", PathStep.class),
                Edge.one(ImpactRow.class, "entity", "WITH n.entity AS m", Entity.class),
                Edge.list(ImpactRow.class, "path", "UNWIND n.steps AS m", PathStep.class),
                Edge.one(PathStep.class, "from", "WITH n.from AS m", Entity.class),
                Edge.one(PathStep.class, "to", "WITH n.to AS m", Entity.class),
                Edge.list(PathStep.class, "claims", CLAIMS, Claim.class),
                Edge.one(PathStep.class, "document", "WITH n.document AS m WHERE m IS NOT NULL", Source.class));
    }
}
