package io.spacegraph.answers;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Entity;
import io.spacegraph.model.Promise;
import io.spacegraph.model.PromiseOutcome;
import io.spacegraph.model.TimeTravel;
import io.spacegraph.where.EntityRef;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Who promised what by when. */
@GraphQLApi
public class PromiseApi {

    private final Graph graph;
    private final Promises promises;

    PromiseApi(Graph graph, Promises promises) {
        this.graph = graph;
        this.promises = promises;
    }

    @Query
    @Description("Who promised what by when, whether it slipped, and what became of it; by deadline.")
    public @NonNull Uni<List<@NonNull Promise>> promises(
            @Nullable @Description("Only promises of this speaker.") EntityRef speaker,
            @Nullable @Description("Only promises about this entity.") EntityRef about,
            @Nullable @Description("Only promises of which this became.") List<@NonNull PromiseOutcome> outcome,
            @Nullable @Description("Only promises whose last day lies before this one.") LocalDate dueBefore,
            @DefaultValue("50") @Description("How many, 1 to 200.") Integer first,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return promises.of(graph.ask(context));
    }

    @Description("Who promised it; null where the source names nobody.")
    public @Nullable Entity speaker(@Source Promise promise) {
        return Compiled.field();
    }

    @Description("What it is about.")
    public @NonNull Entity about(@Source Promise promise) {
        return Compiled.field();
    }

    @Description("The claim that promises it, the best where several retell it.")
    public @NonNull Claim target(@Source Promise promise) {
        return Compiled.field();
    }

    @Description("The later promises that moved it, in the order in which they were said.")
    public @NonNull List<@NonNull Claim> slips(@Source Promise promise) {
        return Compiled.field();
    }

    @Description("The claims that show it kept, the earliest first; empty where none does.")
    public @NonNull List<@NonNull Claim> fulfilledBy(@Source Promise promise) {
        return Compiled.field();
    }

    @Description("All claims that tell this one promise, the best first.")
    public @NonNull List<@NonNull Claim> claims(@Source Promise promise) {
        return Compiled.field();
    }
}
