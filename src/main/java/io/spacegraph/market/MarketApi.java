package io.spacegraph.market;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Connection;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.Industry;
import io.spacegraph.model.Market;
import io.spacegraph.paging.Order;
import io.spacegraph.value.TimeTravel;
import io.spacegraph.where.EntityRef;
import io.spacegraph.where.MarketWhere;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The queries for markets, and the fields of markets and industries. */
@GraphQLApi
public class MarketApi {

    private final Graph graph;

    MarketApi(Graph graph) {
        this.graph = graph;
    }

    @Query
    @Description("Markets. Their sizes are dated claims, each with its own scope.")
    public @NonNull Uni<Connection<Market>> markets(
            @Nullable @Description("Which ones.") MarketWhere where,
            @Nullable @Description("The sort order; by name or date if not given.")
                    List<@NonNull Order<MarketOrderBy>> orderBy,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.page(context, Market.class);
    }

    @Query
    @Description("The market with this reference; null if there is none.")
    public @Nullable Uni<Market> market(
            @NonNull @Description("By id, name or external id.") EntityRef ref,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.one(context, Market.class);
    }

    @Description("The industries that it comprises.")
    public @NonNull List<@NonNull Industry> industries(@Source Market market) {
        return Compiled.field();
    }

    @Description("The industries that it is active in.")
    public @NonNull List<@NonNull Industry> industries(@Source Company company) {
        return Compiled.field();
    }

    @Description("Its sizes, each with its own scope; they must not be added up.")
    public @NonNull List<@NonNull Claim> sizes(@Source Market market) {
        return Compiled.field();
    }

    @Description("Shares of the money or projects in it, each with the base that it refers to.")
    public @NonNull List<@NonNull Claim> mix(@Source Market market) {
        return Compiled.field();
    }
}
