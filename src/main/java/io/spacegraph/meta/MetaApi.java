package io.spacegraph.meta;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.SnapshotMeta;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Which graph answers. */
@GraphQLApi
public class MetaApi {

    private final Graph graph;
    private final Snapshot snapshot;

    MetaApi(Graph graph, Snapshot snapshot) {
        this.graph = graph;
        this.snapshot = snapshot;
    }

    @Query
    @Description("Which graph answers: its version and what it holds.")
    public @NonNull Uni<SnapshotMeta> meta(Context context) {
        return snapshot.meta(graph.ask(context));
    }
}
