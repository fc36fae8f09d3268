package io.spacegraph.constellation;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Connection;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.Constellation;
import io.spacegraph.model.Mission;
import io.spacegraph.model.PlanMilestone;
import io.spacegraph.model.Rocket;
import io.spacegraph.paging.Order;
import io.spacegraph.value.TimeTravel;
import io.spacegraph.where.ConstellationWhere;
import io.spacegraph.where.EntityRef;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The queries for constellations and the fields of a constellation. */
@GraphQLApi
public class ConstellationApi {

    private final Graph graph;

    ConstellationApi(Graph graph) {
        this.graph = graph;
    }

    @Query
    @Description("Sets of satellites that work together.")
    public @NonNull Uni<Connection<Constellation>> constellations(
            @Nullable @Description("Which ones.") ConstellationWhere where,
            @Nullable @Description("The sort order; by name or date if not given.")
                    List<@NonNull Order<ConstellationOrderBy>> orderBy,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.page(context, Constellation.class);
    }

    @Query
    @Description("The constellation with this reference; null if there is none.")
    public @Nullable Uni<Constellation> constellation(
            @NonNull @Description("By id, name or external id.") EntityRef ref,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.one(context, Constellation.class);
    }

    @Description("The constellations that it operates or builds.")
    public @NonNull List<@NonNull Constellation> constellations(@Source Company company) {
        return Compiled.field();
    }

    @Description("The constellations that it serves.")
    public @NonNull List<@NonNull Constellation> serves(@Source Rocket rocket) {
        return Compiled.field();
    }

    @Description("The constellation that it deployed or used.")
    public @Nullable Constellation constellation(@Source Mission mission) {
        return Compiled.field();
    }

    @Description("The constellations that it competes with.")
    public @NonNull List<@NonNull Constellation> rivals(@Source Constellation constellation) {
        return Compiled.field();
    }

    @Description("The numbers that its plans set, nearest deadline first.")
    public @NonNull List<@NonNull PlanMilestone> plans(@Source Constellation constellation) {
        return Compiled.field();
    }

    @Description("Who says so.")
    public @NonNull Claim claim(@Source PlanMilestone planMilestone) {
        return Compiled.field();
    }

    @Description("How many satellites it has, by four counters.")
    public @NonNull ConstellationCounts counts(
            @Source Constellation constellation,
            @Nullable @Description("The day of the counts; the day asked for if not given.") LocalDate on) {
        return Compiled.field();
    }

    @Description("Its launches in a period, summed over their records.")
    public @NonNull LaunchTotals launches(
            @Source Constellation constellation,
            @Nullable @Description("The first day; no limit if not given.") LocalDate from,
            @Nullable @Description("The last day; the day asked for if not given.") LocalDate to) {
        return Compiled.field();
    }

    @Description("The largest number that a plan of then sets for the whole; null where no source says.")
    public @Nullable SatelliteCount planned(@Source ConstellationCounts constellationCounts) {
        return Compiled.field();
    }

    @Description("How many were launched: the most that a source counts, the launch records add up to, or are in orbit;"
            + " null where no source says.")
    public @Nullable SatelliteCount launched(@Source ConstellationCounts constellationCounts) {
        return Compiled.field();
    }

    @Description("How many were in orbit; null where no source says.")
    public @Nullable SatelliteCount inOrbit(@Source ConstellationCounts constellationCounts) {
        return Compiled.field();
    }

    @Description("How many worked; null where no source says.")
    public @Nullable SatelliteCount operational(@Source ConstellationCounts constellationCounts) {
        return Compiled.field();
    }

    @Description("The claims that it came from; of a sum over launch records, the one on the last launch.")
    public @NonNull List<@NonNull Claim> claims(@Source SatelliteCount satelliteCount) {
        return Compiled.field();
    }
}
