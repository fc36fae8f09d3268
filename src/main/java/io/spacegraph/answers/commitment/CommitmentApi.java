package io.spacegraph.answers.commitment;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.answers.CommitmentOutcome;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Entity;
import io.spacegraph.value.TimeTravel;
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
public class CommitmentApi {

    private final Graph graph;
    private final Commitments commitments;

    CommitmentApi(Graph graph, Commitments commitments) {
        this.graph = graph;
        this.commitments = commitments;
    }

    @Query
    @Description("Who promised what by when, whether it slipped, and what became of it; by deadline.")
    public @NonNull Uni<List<@NonNull Commitment>> commitments(
            @Nullable @Description("Only commitments of this speaker.") EntityRef speaker,
            @Nullable @Description("Only commitments about this entity.") EntityRef about,
            @Nullable @Description("Only commitments of which this became.") List<@NonNull CommitmentOutcome> outcome,
            @Nullable @Description("Only commitments whose last day lies before this one.") LocalDate dueBefore,
            @DefaultValue("50") @Description("How many, 1 to 200.") Integer first,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return commitments.of(graph.ask(context));
    }

    @Description("Who promised it; null where the source names nobody.")
    public @Nullable Entity speaker(@Source Commitment commitment) {
        return Compiled.field();
    }

    @Description("What it is about.")
    public @NonNull Entity about(@Source Commitment commitment) {
        return Compiled.field();
    }

    @Description("The claim that makes it, the best where several retell it.")
    public @NonNull Claim target(@Source Commitment commitment) {
        return Compiled.field();
    }

    @Description("The later commitments that moved it, in the order in which they were said.")
    public @NonNull List<@NonNull Claim> slips(@Source Commitment commitment) {
        return Compiled.field();
    }

    @Description("The claims that show it kept, the earliest first; empty where none does.")
    public @NonNull List<@NonNull Claim> fulfilledBy(@Source Commitment commitment) {
        return Compiled.field();
    }

    @Description("All claims that state this one commitment, the best first.")
    public @NonNull List<@NonNull Claim> claims(@Source Commitment commitment) {
        return Compiled.field();
    }
}
