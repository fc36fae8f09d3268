package io.spacegraph.node;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Entity;
import io.spacegraph.model.Node;
import io.spacegraph.value.TimeTravel;
import io.spacegraph.where.EntityRef;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** The queries for anything that has an id. */
@GraphQLApi
public class NodeApi {

    private final Graph graph;
    private final NodeLookup nodes;

    NodeApi(Graph graph, NodeLookup nodes) {
        this.graph = graph;
        this.nodes = nodes;
    }

    @Query
    @Description("The node with this id, at the time that the id names; null if there is none.")
    public Uni<@Nullable Node> node(
            @NonNull
                    @Id
                    @Description(
                            "The id, such as company/spacex, or company/spacex@validAt=2019-06-30 as responses show it.")
                    String id,
            Context context) {
        return nodes.find(context);
    }

    @Query
    @Description(
            "The nodes with these ids, in the same order, at the time that the ids name; null for an id without a node.")
    public @NonNull Uni<List<@Nullable Node>> nodes(
            @NonNull @Description("At most 100, all of one time.") List<@NonNull String> ids, Context context) {
        return nodes.findAll(context);
    }

    @Query
    @Description("The entity with this reference, whatever its type; null if there is none.")
    public Uni<@Nullable Entity> entity(
            @NonNull @Description("By id, name or external id.") EntityRef ref,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.one(context, Entity.class);
    }
}
