package io.spacegraph.deal;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Connection;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Acquisition;
import io.spacegraph.model.Company;
import io.spacegraph.model.Entity;
import io.spacegraph.model.Person;
import io.spacegraph.paging.Order;
import io.spacegraph.value.TimeTravel;
import io.spacegraph.where.AcquisitionWhere;
import io.spacegraph.where.EntityRef;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The queries for acquisitions and the fields that lead to them. */
@GraphQLApi
public class AcquisitionApi {

    private final Graph graph;

    AcquisitionApi(Graph graph) {
        this.graph = graph;
    }

    @Query
    @Description("Purchases of companies, of shares and of assets: one event each, however many documents mention it.")
    public @NonNull Uni<Connection<Acquisition>> acquisitions(
            @Nullable @Description("Which ones.") AcquisitionWhere where,
            @Nullable @Description("The sort order; by name or date if not given.")
                    List<@NonNull Order<AcquisitionOrderBy>> orderBy,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.page(context, Acquisition.class);
    }

    @Query
    @Description("The acquisition with this reference; null if there is none.")
    public @Nullable Uni<Acquisition> acquisition(
            @NonNull @Description("By id, name or external id.") EntityRef ref,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.one(context, Acquisition.class);
    }

    @Description("The acquisitions in which it buys or is bought, latest first.")
    public @NonNull List<@NonNull Acquisition> acquisitions(@Source Company company) {
        return Compiled.field();
    }

    @Description("The acquisitions in which the person buys, latest first.")
    public @NonNull List<@NonNull Acquisition> acquisitions(@Source Person person) {
        return Compiled.field();
    }

    @Description("Who buys, companies and people.")
    public @NonNull List<@NonNull Entity> acquirers(@Source Acquisition acquisition) {
        return Compiled.field();
    }
}
