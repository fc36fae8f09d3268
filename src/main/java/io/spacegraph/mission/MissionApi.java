package io.spacegraph.mission;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Connection;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.Constellation;
import io.spacegraph.model.Crew;
import io.spacegraph.model.LaunchSite;
import io.spacegraph.model.Mission;
import io.spacegraph.model.Rocket;
import io.spacegraph.paging.Order;
import io.spacegraph.value.TimeTravel;
import io.spacegraph.where.EntityRef;
import io.spacegraph.where.MissionWhere;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The queries for missions and the fields of a mission. */
@GraphQLApi
public class MissionApi {

    private final Graph graph;

    MissionApi(Graph graph) {
        this.graph = graph;
    }

    @Query
    @Description("Launches, crewed flights, tests, demonstrations and rescues.")
    public @NonNull Uni<Connection<Mission>> missions(
            @Nullable @Description("Which ones.") MissionWhere where,
            @Nullable @Description("The sort order; by name or date if not given.")
                    List<@NonNull Order<MissionOrderBy>> orderBy,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.page(context, Mission.class);
    }

    @Query
    @Description("The mission with this reference; null if there is none.")
    public @Nullable Uni<Mission> mission(
            @NonNull @Description("By id, name or external id.") EntityRef ref,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.one(context, Mission.class);
    }

    @Description("The missions that it carried out, latest first.")
    public @NonNull Connection<Mission> missions(
            @Source Company company,
            @Nullable @Description("Which ones.") MissionWhere where,
            @Nullable @Description("The sort order; by name or date if not given.")
                    List<@NonNull Order<MissionOrderBy>> orderBy,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before) {
        return Compiled.field();
    }

    @Description("The missions that flew on it, latest first.")
    public @NonNull Connection<Mission> missions(
            @Source Rocket rocket,
            @Nullable @Description("Which ones.") MissionWhere where,
            @Nullable @Description("The sort order; by name or date if not given.")
                    List<@NonNull Order<MissionOrderBy>> orderBy,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before) {
        return Compiled.field();
    }

    @Description("The missions that deployed or used it, latest first.")
    public @NonNull Connection<Mission> missions(
            @Source Constellation constellation,
            @Nullable @Description("Which ones.") MissionWhere where,
            @Nullable @Description("The sort order; by name or date if not given.")
                    List<@NonNull Order<MissionOrderBy>> orderBy,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before) {
        return Compiled.field();
    }

    @Description("The missions that started there, latest first.")
    public @NonNull Connection<Mission> missions(
            @Source LaunchSite launchSite,
            @Nullable @Description("Which ones.") MissionWhere where,
            @Nullable @Description("The sort order; by name or date if not given.")
                    List<@NonNull Order<MissionOrderBy>> orderBy,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before) {
        return Compiled.field();
    }

    @Description("The stays of the crews that it launched or landed.")
    public @NonNull List<@NonNull CrewStay> crew(@Source Mission mission) {
        return Compiled.field();
    }

    @Description("Its stays in orbit.")
    public @NonNull List<@NonNull CrewStay> stays(@Source Crew crew) {
        return Compiled.field();
    }

    @Description("The crew.")
    public @NonNull Crew crew(@Source CrewStay crewStay) {
        return Compiled.field();
    }

    @Description("The mission that took the crew up.")
    public @Nullable Mission launchedOn(@Source CrewStay crewStay) {
        return Compiled.field();
    }

    @Description("The mission that the crew landed in.")
    public @Nullable Mission landedIn(@Source CrewStay crewStay) {
        return Compiled.field();
    }

    @Description("Who says so.")
    public @NonNull Claim claim(@Source CrewStay crewStay) {
        return Compiled.field();
    }
}
