package io.spacegraph.mission;

import static io.spacegraph.vocabulary.ClaimProperty.FAILURE_REASON;
import static io.spacegraph.vocabulary.ClaimProperty.MISSION_DATE;
import static io.spacegraph.vocabulary.ClaimProperty.MISSION_KIND;
import static io.spacegraph.vocabulary.ClaimProperty.ORBIT;
import static io.spacegraph.vocabulary.ClaimProperty.OUTCOME;
import static io.spacegraph.vocabulary.ClaimProperty.SATELLITES_CARRIED;

import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Filters;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.SortKey;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.Constellation;
import io.spacegraph.model.Crew;
import io.spacegraph.model.LaunchSite;
import io.spacegraph.model.Mission;
import io.spacegraph.model.Rocket;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The shapes and edges of missions, crews and their stays. */
@ApplicationScoped
class Missions implements Feature {

    private static final Shape<Mission> MISSION = Shape.of(Mission.class, Mission::new, Mission::row)
            .identified()
            .stored("name")
            .claimed("kind", MISSION_KIND)
            .claimed("date", MISSION_DATE)
            .claimed("outcome", OUTCOME)
            .claimed("failureReason", FAILURE_REASON)
            .claimed("orbit", ORBIT)
            .number("satellites", SATELLITES_CARRIED)
            .beginningOn(MISSION_DATE)
            .filteredBy(Filters.start()
                    .text("name", "n.name", "n.foldedName")
                    .in("kind", "n.kind")
                    .in("outcome", "n.outcome")
                    .dates("date", "n.date")
                    .reaching("rocket", "(n)-[r:LAUNCHED_ON]->(m:Rocket)", Rocket.class)
                    .reaching("operator", "(n)-[r:OPERATED_BY]->(m:Company)", Company.class)
                    .reaching("constellation", "(n)-[r:DEPLOYED|DEMONSTRATED]->(m:Constellation)", Constellation.class))
            .ordered("DATE", "n.date")
            .ordered("NAME", "n.foldedName")
            .ordered("SATELLITES", "n.satellites")
            .by(SortKey.desc("n.date"))
            .counted("kind", "outcome")
            .paged("missions");

    private static final Shape<Crew> CREW = Shape.of(Crew.class, Crew::new, Crew::row)
            .identified()
            .stored("name")
            .by(SortKey.asc("n.foldedName"));

    private static final Shape<CrewStay> CREW_STAY = Shape.of(CrewStay.class, CrewStay::new, CrewStay::row)
            .computed("days", "CASE n.canonicalUnit WHEN 'DAY' THEN n.canonical END")
            .by(SortKey.asc("n.validStart"));

    @Override
    public List<Shape<?>> shapes() {
        return List.of(MISSION, CREW, CREW_STAY);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.connection(Company.class, "missions", "(n)<-[r:OPERATED_BY]-(m:Mission)", Mission.class),
                Edge.connection(Rocket.class, "missions", "(n)<-[r:LAUNCHED_ON]-(m:Mission)", Mission.class),
                Edge.connection(
                        Constellation.class, "missions", "(n)<-[r:DEPLOYED|DEMONSTRATED]-(m:Mission)", Mission.class),
                Edge.connection(LaunchSite.class, "missions", "(n)<-[r:LAUNCHED_FROM]-(m:Mission)", Mission.class),
                Edge.list(
                        Mission.class,
                        "crew",
                        "(n)<-[:CREW_LAUNCHED_ON|CREW_LANDED_IN]-(:Crew)<-[:ABOUT]-(m:Claim {property: 'DAYS_IN_ORBIT'})",
                        CrewStay.class),
                Edge.list(Crew.class, "stays", "(n)<-[:ABOUT]-(m:Claim {property: 'DAYS_IN_ORBIT'})", CrewStay.class),
                Edge.one(CrewStay.class, "crew", "(n)-[:ABOUT]->(m:Crew)", Crew.class),
                Edge.one(
                        CrewStay.class,
                        "launchedOn",
                        "(n)-[:ABOUT]->(:Crew)-[r:CREW_LAUNCHED_ON]->(m:Mission)",
                        Mission.class),
                Edge.one(
                        CrewStay.class,
                        "landedIn",
                        "(n)-[:ABOUT]->(:Crew)-[r:CREW_LANDED_IN]->(m:Mission)",
                        Mission.class),
                Edge.self(CrewStay.class, "claim", Claim.class));
    }
}
