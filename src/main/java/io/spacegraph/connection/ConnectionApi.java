package io.spacegraph.connection;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Claim;
import io.spacegraph.model.ClaimProperty;
import io.spacegraph.model.Entity;
import io.spacegraph.model.EvidencePath;
import io.spacegraph.model.PathStep;
import io.spacegraph.model.TimeTravel;
import io.spacegraph.where.EntityRef;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** How A and B are connected. */
@GraphQLApi
public class ConnectionApi {

    private final Graph graph;
    private final Connections connections;

    ConnectionApi(Graph graph, Connections connections) {
        this.graph = graph;
        this.connections = connections;
    }

    @Query
    @Description("The shortest ways from one entity to another over links that claims state, each hop with its claims.")
    public @NonNull Uni<List<@NonNull EvidencePath>> connect(
            @NonNull @Description("Where to start.") EntityRef from,
            @NonNull @Description("Where to end.") EntityRef to,
            @DefaultValue("4") @Description("How many hops at most, 1 to 6.") Integer maxHops,
            @Nullable @Description("Only over these links.") List<@NonNull ClaimProperty> via,
            @Nullable @Description("Not over these entities.") List<@NonNull String> avoid,
            @Nullable @Description("Only over links of at least this confidence, 0 to 1.") Double minConfidence,
            @DefaultValue("3") @Description("How many paths, 1 to 10.") Integer top,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return connections.connect(graph.ask(context));
    }

    @Description("Its hops, first to last.")
    public @NonNull List<@NonNull PathStep> steps(@Source EvidencePath path) {
        return Compiled.field();
    }

    @Description("Where the hop starts.")
    public @NonNull Entity from(@Source PathStep step) {
        return Compiled.field();
    }

    @Description("Where the hop ends.")
    public @NonNull Entity to(@Source PathStep step) {
        return Compiled.field();
    }

    @Description("The claims that state the link.")
    public @NonNull List<@NonNull Claim> claims(@Source PathStep step) {
        return Compiled.field();
    }
}
