package io.spacegraph.funding;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Connection;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.Entity;
import io.spacegraph.model.FundingRound;
import io.spacegraph.paging.Order;
import io.spacegraph.value.TimeTravel;
import io.spacegraph.where.EntityRef;
import io.spacegraph.where.FundingRoundWhere;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The queries for funding rounds and the fields of a round. */
@GraphQLApi
public class FundingApi {

    private final Graph graph;

    FundingApi(Graph graph) {
        this.graph = graph;
    }

    @Query
    @Description("Rounds of funding: one event each, however many documents mention it.")
    public @NonNull Uni<Connection<FundingRound>> fundingRounds(
            @Nullable @Description("Which ones.") FundingRoundWhere where,
            @Nullable @Description("The sort order; by name or date if not given.")
                    List<@NonNull Order<FundingRoundOrderBy>> orderBy,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.page(context, FundingRound.class);
    }

    @Query
    @Description("The funding round with this reference; null if there is none.")
    public @Nullable Uni<FundingRound> fundingRound(
            @NonNull @Description("By id, name or external id.") EntityRef ref,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.one(context, FundingRound.class);
    }

    @Description("The rounds that it raised, latest first.")
    public @NonNull Connection<FundingRound> rounds(
            @Source Company company,
            @Nullable @Description("Which ones.") FundingRoundWhere where,
            @Nullable @Description("The sort order; by name or date if not given.")
                    List<@NonNull Order<FundingRoundOrderBy>> orderBy,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before) {
        return Compiled.field();
    }

    @Description("The rounds that it invested in, latest first.")
    public @NonNull Connection<FundingRound> invested(
            @Source Company company,
            @Nullable @Description("Which ones.") FundingRoundWhere where,
            @Nullable @Description("The sort order; by name or date if not given.")
                    List<@NonNull Order<FundingRoundOrderBy>> orderBy,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before) {
        return Compiled.field();
    }

    @Description("Who invested in it.")
    public @NonNull List<@NonNull Investment> investors(@Source FundingRound fundingRound) {
        return Compiled.field();
    }

    @Description("Who invested.")
    public @NonNull Entity investor(@Source Investment investment) {
        return Compiled.field();
    }

    @Description("Who says so.")
    public @NonNull Claim claim(@Source Investment investment) {
        return Compiled.field();
    }
}
