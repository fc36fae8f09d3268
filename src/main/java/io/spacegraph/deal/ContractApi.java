package io.spacegraph.deal;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Connection;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Company;
import io.spacegraph.model.Constellation;
import io.spacegraph.model.Contract;
import io.spacegraph.model.Entity;
import io.spacegraph.model.Mission;
import io.spacegraph.model.Product;
import io.spacegraph.model.Rocket;
import io.spacegraph.paging.Order;
import io.spacegraph.value.TimeTravel;
import io.spacegraph.where.ContractWhere;
import io.spacegraph.where.EntityRef;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The queries for contracts and the fields that lead to them. */
@GraphQLApi
public class ContractApi {

    private final Graph graph;

    ContractApi(Graph graph) {
        this.graph = graph;
    }

    @Query
    @Description(
            "Orders of goods, launches and services, and the frameworks for such orders: one contract each, however many documents mention it.")
    public @NonNull Uni<Connection<Contract>> contracts(
            @Nullable @Description("Which ones.") ContractWhere where,
            @Nullable @Description("The sort order; by name or date if not given.")
                    List<@NonNull Order<ContractOrderBy>> orderBy,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.page(context, Contract.class);
    }

    @Query
    @Description("The contract with this reference; null if there is none.")
    public @Nullable Uni<Contract> contract(
            @NonNull @Description("By id, name or external id.") EntityRef ref,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.one(context, Contract.class);
    }

    @Description("The contracts in which it orders, latest first.")
    public @NonNull List<@NonNull Contract> contractsAsCustomer(@Source Company company) {
        return Compiled.field();
    }

    @Description("The contracts in which it delivers, latest first.")
    public @NonNull List<@NonNull Contract> contractsAsSupplier(@Source Company company) {
        return Compiled.field();
    }

    @Description("The contracts that are about it, latest first.")
    public @NonNull List<@NonNull Contract> contracts(@Source Rocket rocket) {
        return Compiled.field();
    }

    @Description("The contracts that are about it, latest first.")
    public @NonNull List<@NonNull Contract> contracts(@Source Constellation constellation) {
        return Compiled.field();
    }

    @Description("The contracts that are about it, latest first.")
    public @NonNull List<@NonNull Contract> contracts(@Source Mission mission) {
        return Compiled.field();
    }

    @Description("The contracts that are about it, latest first.")
    public @NonNull List<@NonNull Contract> contracts(@Source Product product) {
        return Compiled.field();
    }

    @Description("The contract under which it was ordered, if it is an order.")
    public @Nullable Contract framework(@Source Contract contract) {
        return Compiled.field();
    }

    @Description("The orders that were placed under it.")
    public @NonNull List<@NonNull Contract> orders(@Source Contract contract) {
        return Compiled.field();
    }

    @Description("The rockets, constellations, missions and products that it is about.")
    public @NonNull List<@NonNull Entity> concerns(@Source Contract contract) {
        return Compiled.field();
    }
}
