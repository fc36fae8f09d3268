package io.spacegraph.rocket;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Connection;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.Constellation;
import io.spacegraph.model.CostPoint;
import io.spacegraph.model.Mission;
import io.spacegraph.model.Product;
import io.spacegraph.model.Rocket;
import io.spacegraph.paging.Order;
import io.spacegraph.value.TimeTravel;
import io.spacegraph.where.EntityRef;
import io.spacegraph.where.RocketWhere;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The queries for rockets and the fields of a rocket. */
@GraphQLApi
public class RocketApi {

    private final Graph graph;

    RocketApi(Graph graph) {
        this.graph = graph;
    }

    @Query
    @Description("Launch vehicles and families of them.")
    public @NonNull Uni<Connection<Rocket>> rockets(
            @Nullable @Description("Which ones.") RocketWhere where,
            @Nullable @Description("The sort order; by name or date if not given.")
                    List<@NonNull Order<RocketOrderBy>> orderBy,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.page(context, Rocket.class);
    }

    @Query
    @Description("The rocket with this reference; null if there is none.")
    public @Nullable Uni<Rocket> rocket(
            @NonNull @Description("By id, name or external id.") EntityRef ref,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.one(context, Rocket.class);
    }

    @Description("The rockets that it makes.")
    public @NonNull List<@NonNull Rocket> rockets(@Source Company company) {
        return Compiled.field();
    }

    @Description("The other products that it makes.")
    public @NonNull List<@NonNull Product> products(@Source Company company) {
        return Compiled.field();
    }

    @Description("The rocket that it flew on.")
    public @Nullable Rocket rocket(@Source Mission mission) {
        return Compiled.field();
    }

    @Description("The rockets that serve it.")
    public @NonNull List<@NonNull Rocket> rockets(@Source Constellation constellation) {
        return Compiled.field();
    }

    @Description("What a kilogram costs on it, source by source, cheapest first.")
    public @NonNull List<@NonNull CostPoint> costs(@Source Rocket rocket) {
        return Compiled.field();
    }

    @Description("The rocket.")
    public @Nullable Rocket rocket(@Source CostPoint costPoint) {
        return Compiled.field();
    }

    @Description("Who says so.")
    public @NonNull Claim claim(@Source CostPoint costPoint) {
        return Compiled.field();
    }

    @Description("The versions of it, where it is a family.")
    public @NonNull List<@NonNull Rocket> variants(@Source Rocket rocket) {
        return Compiled.field();
    }

    @Description("The family of which it is a version.")
    public @Nullable Rocket family(@Source Rocket rocket) {
        return Compiled.field();
    }

    @Description("How often its orbital launches, and those of its versions, succeeded.")
    public @NonNull Reliability reliability(@Source Rocket rocket) {
        return Compiled.field();
    }

    @Description("The rocket.")
    public @NonNull Rocket rocket(@Source Reliability reliability) {
        return Compiled.field();
    }

    @Description(
            "The same of each of its versions, the most flown first; a launch that sources give to several is in each.")
    public @NonNull List<@NonNull Reliability> variants(@Source Reliability reliability) {
        return Compiled.field();
    }
}
