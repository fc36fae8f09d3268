package io.spacegraph.meta;

import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.CoverageCount;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.graph.Shape;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the graph's version and counts. */
@ApplicationScoped
class Snapshot implements Feature {

    private static final Shape<SnapshotMeta> META = Shape.of(SnapshotMeta.class, SnapshotMeta::new, SnapshotMeta::row)
            .computed("apiVersion", "$apiVersion")
            .stored("version", "loadedAt")
            .computed("dataVersion", "n.dataHash")
            .computed("entities", "COUNT { (:Entity) }")
            .computed("sources", "COUNT { (:Source) }")
            .computed("claims", "COUNT { (:Claim) }")
            .computed("openConflicts", "COUNT { MATCH (x:Conflict) WHERE " + Edge.known("x") + " }");

    private static final Shape<Coverage> COVERAGE = Shape.ofValue(Coverage.class, Coverage::new, Coverage::row);

    private final String version;

    Snapshot(@ConfigProperty(name = "quarkus.application.version") String version) {
        this.version = version;
    }

    Uni<SnapshotMeta> meta(RootQuery question) {
        String cypher = "MATCH (n:Graph)\nRETURN " + question.select(SnapshotMeta.class, "n") + " AS row";
        return question.rows(cypher.replace("$apiVersion", question.bind(version)))
                .map(rows -> new SnapshotMeta(rows.get(0)));
    }

    @Override
    public List<Shape<?>> shapes() {
        return List.of(META, COVERAGE);
    }

    @Override
    public List<Edge> edges() {
        return List.of(Edge.list(
                SnapshotMeta.class, "coverage", "UNWIND " + CoverageCount.EXPRESSION + " AS m", Coverage.class));
    }
}
