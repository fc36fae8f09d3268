package io.spacegraph.ipo;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Connection;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.Entity;
import io.spacegraph.model.IpoCause;
import io.spacegraph.model.IpoProcess;
import io.spacegraph.paging.Order;
import io.spacegraph.value.TimeTravel;
import io.spacegraph.where.EntityRef;
import io.spacegraph.where.IpoWhere;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The queries for listings and the fields of a listing. */
@GraphQLApi
public class IpoApi {

    private final Graph graph;

    IpoApi(Graph graph) {
        this.graph = graph;
    }

    @Query
    @Description("Attempts at a listing.")
    public @NonNull Uni<Connection<IpoProcess>> ipos(
            @Nullable @Description("Which ones.") IpoWhere where,
            @Nullable @Description("The sort order; by name or date if not given.")
                    List<@NonNull Order<IpoOrderBy>> orderBy,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.page(context, IpoProcess.class);
    }

    @Query
    @Description("The listing with this reference; null if there is none.")
    public @Nullable Uni<IpoProcess> ipo(
            @NonNull @Description("By id, name or external id.") EntityRef ref,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.one(context, IpoProcess.class);
    }

    @Description("Its attempts at a listing.")
    public @NonNull List<@NonNull IpoProcess> ipos(@Source Company company) {
        return Compiled.field();
    }

    @Description("The listings that it sponsors.")
    public @NonNull List<@NonNull IpoProcess> sponsored(@Source Company company) {
        return Compiled.field();
    }

    @Description("Its steps, first to last.")
    public @NonNull List<@NonNull IpoEvent> events(@Source IpoProcess ipoProcess) {
        return Compiled.field();
    }

    @Description("Who says so.")
    public @NonNull io.spacegraph.model.Source source(@Source IpoEvent ipoEvent) {
        return Compiled.field();
    }

    @Description("The claim.")
    public @NonNull Claim claim(@Source IpoEvent ipoEvent) {
        return Compiled.field();
    }

    @Description("Why it stopped, source by source.")
    public @NonNull List<@NonNull IpoCause> causes(@Source IpoProcess ipoProcess) {
        return Compiled.field();
    }

    @Description("Who gives the cause; null if it is the source itself.")
    public @Nullable Entity speaker(@Source IpoCause ipoCause) {
        return Compiled.field();
    }

    @Description("Who says so.")
    public @NonNull Claim claim(@Source IpoCause ipoCause) {
        return Compiled.field();
    }
}
