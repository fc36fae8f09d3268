package io.spacegraph.answers.backlog;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.Contract;
import io.spacegraph.value.CurrencyCode;
import io.spacegraph.value.TimeTravel;
import io.spacegraph.where.EntityRef;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** What suppliers have yet to earn. */
@GraphQLApi
public class BacklogApi {

    private final Graph graph;
    private final Backlog backlog;

    BacklogApi(Graph graph, Backlog backlog) {
        this.graph = graph;
        this.backlog = backlog;
    }

    @Query
    @Description(
            "The open contracts of each supplier, added up, the largest sum first; ceilings apart, and what is not known counted.")
    public @NonNull Uni<List<@NonNull BacklogRow>> backlog(
            @Nullable @Description("Only these suppliers; all that have a contract if not given.")
                    List<@NonNull EntityRef> suppliers,
            @DefaultValue("USD") @Description("The currency of the sums.") CurrencyCode currency,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return backlog.of(graph.ask(context));
    }

    @Description("The supplier.")
    public @NonNull Company supplier(@Source BacklogRow backlogRow) {
        return Compiled.field();
    }

    @Description("The sums as stated, one for each currency.")
    public @NonNull List<@NonNull BacklogSum> sums(@Source BacklogRow backlogRow) {
        return Compiled.field();
    }

    @Description("The open contracts.")
    public @NonNull List<@NonNull Contract> contracts(@Source BacklogRow backlogRow) {
        return Compiled.field();
    }

    @Description("The claim on the reported backlog.")
    public @Nullable Claim reportedBy(@Source BacklogRow backlogRow) {
        return Compiled.field();
    }

    @Description("The claims whose amounts and ceilings are in the sums.")
    public @NonNull List<@NonNull Claim> claims(@Source BacklogRow backlogRow) {
        return Compiled.field();
    }
}
