package io.spacegraph.answers.progress;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Claim;
import io.spacegraph.model.PlanMilestone;
import io.spacegraph.value.TimeTravel;
import io.spacegraph.vocabulary.PlanReading;
import io.spacegraph.where.EntityRef;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** How far a constellation is on its way. */
@GraphQLApi
public class ProgressApi {

    private final Graph graph;
    private final PlanProgress progress;

    ProgressApi(Graph graph, PlanProgress progress) {
        this.graph = graph;
        this.progress = progress;
    }

    @Query
    @Description("Progress towards each milestone of a constellation's plans, and the pace of launches that it needs.")
    public @NonNull Uni<List<@NonNull ProgressReading>> constellationProgress(
            @NonNull @Description("Which constellation.") EntityRef constellation,
            @Nullable @Description("The day to count on; the day of at, else today, if not given.") LocalDate on,
            @Nullable @Description("Satellites per launch to reckon with; the mean so far if not given.")
                    Integer satellitesPerLaunch,
            @Nullable @Description("Only this reading.") PlanReading reading,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return progress.of(graph.ask(context));
    }

    @Description("The milestone.")
    public @NonNull PlanMilestone milestone(@Source ProgressReading progressReading) {
        return Compiled.field();
    }

    @Description("The claims that the numbers came from.")
    public @NonNull List<@NonNull Claim> claims(@Source ProgressReading progressReading) {
        return Compiled.field();
    }
}
