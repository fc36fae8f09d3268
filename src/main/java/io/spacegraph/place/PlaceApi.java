package io.spacegraph.place;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Connection;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Company;
import io.spacegraph.model.LaunchSite;
import io.spacegraph.model.Market;
import io.spacegraph.model.Mission;
import io.spacegraph.model.Policy;
import io.spacegraph.model.Region;
import io.spacegraph.paging.Order;
import io.spacegraph.value.TimeTravel;
import io.spacegraph.where.EntityRef;
import io.spacegraph.where.LaunchSiteWhere;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The queries for launch sites, and the fields of launch sites and regions. */
@GraphQLApi
public class PlaceApi {

    private final Graph graph;

    PlaceApi(Graph graph) {
        this.graph = graph;
    }

    @Query
    @Description("Places that rockets start from.")
    public @NonNull Uni<Connection<LaunchSite>> launchSites(
            @Nullable @Description("Which ones.") LaunchSiteWhere where,
            @Nullable @Description("The sort order; by name or date if not given.")
                    List<@NonNull Order<LaunchSiteOrderBy>> orderBy,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.page(context, LaunchSite.class);
    }

    @Query
    @Description("The launch site with this reference; null if there is none.")
    public @Nullable Uni<LaunchSite> launchSite(
            @NonNull @Description("By id, name or external id.") EntityRef ref,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.one(context, LaunchSite.class);
    }

    @Description("Where it started.")
    public @Nullable LaunchSite site(@Source Mission mission) {
        return Compiled.field();
    }

    @Description("Where it is based.")
    public @Nullable Region hq(@Source Company company) {
        return Compiled.field();
    }

    @Description("Where it is.")
    public @Nullable Region region(@Source LaunchSite launchSite) {
        return Compiled.field();
    }

    @Description("Where it applies.")
    public @Nullable Region region(@Source Policy policy) {
        return Compiled.field();
    }

    @Description("Where it is.")
    public @Nullable Region region(@Source Market market) {
        return Compiled.field();
    }

    @Description("Where it took place.")
    public @Nullable Region region(@Source Mission mission) {
        return Compiled.field();
    }

    @Description("What it is part of.")
    public @Nullable Region parent(@Source Region region) {
        return Compiled.field();
    }
}
