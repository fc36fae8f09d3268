package io.spacegraph.meta;

import io.smallrye.mutiny.Uni;
import io.spacegraph.answers.LaunchRecords;
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

    private static final Shape<EvidenceReach> EVIDENCE_REACH =
            Shape.ofValue(EvidenceReach.class, EvidenceReach::new, EvidenceReach::row);

    private static final String EVIDENCE = """
            UNWIND [
              {kind: 'LAUNCH_RECORDS', through: %s},
              {kind: 'FILINGS', through: head(COLLECT {
                MATCH (s:Source) WHERE s.tier IN ['PRIMARY_OFFICIAL', 'FILING'] AND s.knownFrom <= $knownAt AND s.published IS NOT NULL
                RETURN s.published ORDER BY s.published DESC LIMIT 1
              })},
              {kind: 'DOCUMENTS', through: head(COLLECT {
                MATCH (s:Source) WHERE s.knownFrom <= $knownAt AND s.published IS NOT NULL
                RETURN s.published ORDER BY s.published DESC LIMIT 1
              })}
            ] AS m""".formatted(LaunchRecords.THROUGH);

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
        return List.of(META, COVERAGE, EVIDENCE_REACH);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.list(
                        SnapshotMeta.class, "coverage", "UNWIND " + CoverageCount.EXPRESSION + " AS m", Coverage.class),
                Edge.list(SnapshotMeta.class, "evidence", EVIDENCE, EvidenceReach.class));
    }
}
