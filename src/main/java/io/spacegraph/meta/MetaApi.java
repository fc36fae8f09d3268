package io.spacegraph.meta;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Graph;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The version of the graph and what it holds. */
@GraphQLApi
public class MetaApi {

    private final Graph graph;
    private final Snapshot snapshot;

    MetaApi(Graph graph, Snapshot snapshot) {
        this.graph = graph;
        this.snapshot = snapshot;
    }

    @Query
    @Description("The version of the graph and what it holds.")
    public @NonNull Uni<SnapshotMeta> meta(Context context) {
        return snapshot.meta(graph.ask(context));
    }

    @Description("For how many nodes sources state the values that an investor asks for first.")
    public @NonNull List<@NonNull Coverage> coverage(@Source SnapshotMeta snapshotMeta) {
        return Compiled.field();
    }

    @Description("Up to which day each kind of evidence reaches.")
    public @NonNull List<@NonNull EvidenceReach> evidence(@Source SnapshotMeta snapshotMeta) {
        return Compiled.field();
    }
}
