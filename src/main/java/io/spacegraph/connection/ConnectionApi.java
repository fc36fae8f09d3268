package io.spacegraph.connection;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Entity;
import io.spacegraph.value.TimeTravel;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.where.EntityRef;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** How A and B are connected, and what depends on A. */
@GraphQLApi
public class ConnectionApi {

    private final Graph graph;
    private final Connections connections;
    private final Impacts impacts;

    ConnectionApi(Graph graph, Connections connections, Impacts impacts) {
        this.graph = graph;
        this.connections = connections;
        this.impacts = impacts;
    }

    @Query
    @Description(
            "The shortest paths from one entity to another over links that claims state; if these are too few, also over a document that names both. Each hop shows its claims.")
    public @NonNull Uni<List<@NonNull EvidencePath>> connect(
            @NonNull @Description("Where to start.") EntityRef from,
            @NonNull @Description("Where to end.") EntityRef to,
            @DefaultValue("4") @Description("How many hops at most, 1 to 6.") Integer maxHops,
            @Nullable @Description("Only over these links, and over no document.") List<@NonNull ClaimProperty> via,
            @Nullable @Description("Entities that no path may pass.") List<@NonNull EntityRef> avoid,
            @Nullable @Description("Only over hops of at least this confidence, 0 to 1.") Double minConfidence,
            @DefaultValue("3") @Description("How many paths, 1 to 10.") Integer top,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return connections.connect(graph.ask(context));
    }

    @Query
    @Description(
            "What depends on a rocket, company, mission, site, policy or anything else: the hardest hit first, each entity once, with the chain of reasons.")
    public @NonNull Uni<List<@NonNull ImpactRow>> impact(
            @NonNull @Description("The entity that something happened to.") EntityRef of,
            @Nullable @Description("Only along these links.") List<@NonNull ClaimProperty> relations,
            @DefaultValue("3") @Description("How many links at most, 1 to 4.") Integer maxHops,
            @Nullable @Description("Only entities of at least this severity, 0 to 1.") Double minSeverity,
            @DefaultValue("50") @Description("How many, 1 to 100.") Integer first,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return impacts.impact(graph.ask(context));
    }

    @Description("What depends.")
    public @NonNull Entity entity(@Source ImpactRow impact) {
        return Compiled.field();
    }

    @Description("The chain of links, first to last.")
    public @NonNull List<@NonNull PathStep> path(@Source ImpactRow impact) {
        return Compiled.field();
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

    @Description("The document that names both ends, if a document joins them.")
    public io.spacegraph.model.@Nullable Source document(@Source PathStep step) {
        return Compiled.field();
    }

    @Description("The claims that state the link, or one claim of the document for each end.")
    public @NonNull List<@NonNull Claim> claims(@Source PathStep step) {
        return Compiled.field();
    }
}
