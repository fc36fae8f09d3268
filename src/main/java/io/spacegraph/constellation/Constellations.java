package io.spacegraph.constellation;

import static io.spacegraph.vocabulary.ClaimProperty.DEPLOYMENT_STARTED;
import static io.spacegraph.vocabulary.ClaimProperty.MISSION_DATE;
import static io.spacegraph.vocabulary.ClaimProperty.OUTCOME;
import static io.spacegraph.vocabulary.ClaimProperty.SATELLITES_IN_ORBIT;
import static io.spacegraph.vocabulary.ClaimProperty.SATELLITES_LAUNCHED;
import static io.spacegraph.vocabulary.ClaimProperty.SATELLITES_OPERATIONAL;
import static io.spacegraph.vocabulary.ClaimProperty.SATELLITES_PLANNED;

import io.spacegraph.answers.LaunchRecords;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Filters;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.SortKey;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.Constellation;
import io.spacegraph.model.Mission;
import io.spacegraph.model.PlanMilestone;
import io.spacegraph.model.Rocket;
import io.spacegraph.vocabulary.ClaimProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The shapes and edges of constellations and their plans. */
@ApplicationScoped
class Constellations implements Feature {

    private static final Shape<Constellation> CONSTELLATION = Shape.of(
                    Constellation.class, Constellation::new, Constellation::row)
            .identified()
            .stored("name")
            .claimed("deploymentStarted", DEPLOYMENT_STARTED)
            .filteredBy(Filters.start()
                    .text("name", "n.name", "n.foldedName")
                    .reaching("operator", "(n)<-[r:OPERATES]-(m:Company)", Company.class))
            .ordered("NAME", "n.foldedName")
            .orderedByLargest("LAUNCHED", SATELLITES_LAUNCHED, "x.canonical")
            .orderedByLargest("PLANNED", SATELLITES_PLANNED, "x.canonical")
            .by(SortKey.asc("n.foldedName"))
            .paged("constellations");

    /**
     * The count is read as any value that changes, but a finer statement of the same number is shown instead: "more than 600", or a flat
     * 600, does not replace the 654 of a little earlier. A part is no count of the whole.
     */
    private static final String COUNTED = """
            head([found IN [COLLECT {
              MATCH (n)<-[:ABOUT]-(c:Claim {property: '%1$s'})
              WHERE %2$s AND c.promise IS NULL AND c.scope IS NULL AND c.asOfLast <= day
              RETURN c ORDER BY %3$s, c.id
            }] | head([shown IN [reduce(best = null, next IN found | CASE WHEN best IS NULL OR %4$s THEN next ELSE best END)]
                | head([c IN [x IN found WHERE %5$s] + shown
                    | {satellites: c.canonical, bound: c.bound, asOf: c.asOf, counter: c.property, claims: [c]}])])])""";

    /** Whether the claim {@code x} is of the number that {@code shown} cuts off. */
    private static final String FINER = """
            x.asOf <= shown.asOf AND CASE shown.bound
              WHEN 'MORE_THAN' THEN x.bound <> 'MORE_THAN' AND x.canonical > shown.canonical
              ELSE head([step IN [1000, 100, 10]
                WHERE shown.canonical >= 100 AND toInteger(shown.canonical) % step = 0
                | x.bound = 'EXACT' AND toInteger(x.canonical) % step <> 0
                  AND x.canonical > shown.canonical AND x.canonical < shown.canonical + step])
            END""";

    private static final String PLANNED = """
            head(COLLECT {
              MATCH (n)<-[:ABOUT]-(c:Claim {property: 'SATELLITES_PLANNED'})
              WHERE %1$s AND coalesce(c.reading, '') <> 'ADDITIONAL' AND c.asOf <= day
              RETURN {satellites: c.canonical, bound: c.bound, asOf: c.asOf, counter: c.property, claims: [c]}
              ORDER BY c.canonical DESC, c.id LIMIT 1
            })""".formatted(heldOn("c"));

    /** What the launches carried that are recorded one by one, up to the last of them; a failed one left nothing in orbit. */
    private static final String RECORDED = """
            COLLECT {
              MATCH (n)<-[y:DEPLOYED]-(x:Mission)
              WHERE %1$s
              WITH DISTINCT x, %2$s AS date, %3$s AS outcome
              WHERE date.last <= day AND coalesce(outcome, '') <> 'FAILURE'
              WITH date.last AS last, head(COLLECT {
                MATCH (x)-[z:DEPLOYED]->(n)
                WHERE %4$s AND z.canonical IS NOT NULL
                RETURN {satellites: z.canonical, claim: z.claim} ORDER BY %5$s, z.claim LIMIT 1
              }) AS carried ORDER BY last DESC, carried.claim
              WHERE carried IS NOT NULL
              RETURN {last: last, satellites: carried.satellites, claim: carried.claim}
            }""".formatted(
                    heldOn("y"),
                    Edge.best("x", MISSION_DATE, "{last: c.dateLast}"),
                    Edge.best("x", OUTCOME, "c.text"),
                    heldOn("z"),
                    Edge.best("z"));

    /** What is in orbit or works was launched, so that none of the four counts of launched satellites is below another. */
    private static final String COUNTS = """
            WITH coalesce(date($on), $validAt) AS day
            WITH day, %s AS planned, %s AS claimed, %s AS inOrbit, %s AS operational, %s AS recorded
            WITH day, planned, inOrbit, operational, [claimed, {
              satellites: reduce(sum = 0, x IN recorded | sum + x.satellites),
              asOf: recorded[0].last,
              counter: 'SATELLITES_CARRIED',
              bound: 'EXACT',
              claims: COLLECT { MATCH (c:Claim {id: recorded[0].claim}) RETURN c }
            }, inOrbit, operational] AS counts
            WITH {
              id: n.id,
              on: day,
              planned: planned,
              launched: reduce(most = null, x IN [c IN counts WHERE c.satellites > 0] |
                CASE WHEN most IS NULL OR x.satellites > most.satellites THEN x ELSE most END),
              inOrbit: inOrbit,
              operational: operational
            } AS m""".formatted(
                    PLANNED,
                    counted(SATELLITES_LAUNCHED),
                    counted(SATELLITES_IN_ORBIT),
                    counted(SATELLITES_OPERATIONAL),
                    RECORDED);

    /**
     * One entry for each launch, however many sources record it; the best source counts its satellites. A launch counts
     * if all days that its date names are in the period; a launch whose date only may be in it counts as undated.
     */
    private static final String LAUNCHES = """
            WITH COLLECT {
              MATCH (n)<-[y:DEPLOYED]-(x:Mission)
              WHERE %1$s
              WITH DISTINCT x, %2$s AS day
              WHERE day.last >= coalesce(date($from), day.last) AND day.first <= coalesce(date($to), $validAt)
              RETURN {
                sure: day.first >= coalesce(date($from), day.first)
                  AND CASE WHEN $to IS NULL THEN day.date <= $validAt ELSE day.last <= date($to) END,
                outcome: %3$s,
                satellites: head(COLLECT {
                  MATCH (x)-[z:DEPLOYED]->(n)
                  WHERE %4$s AND z.canonical IS NOT NULL
                  RETURN z.canonical ORDER BY %5$s, z.claim LIMIT 1
                })
              }
            } AS found
            WITH [x IN found WHERE x.sure] AS launches, size([x IN found WHERE NOT x.sure]) AS undated
            WITH {
              id: n.id,
              undated: undated,
              launches: size(launches),
              satellites: toInteger(reduce(sum = 0, x IN launches | sum + coalesce(x.satellites, 0))),
              satellitesOnSuccess: toInteger(reduce(sum = 0, x IN launches |
                sum + CASE x.outcome WHEN 'SUCCESS' THEN coalesce(x.satellites, 0) ELSE 0 END)),
              uncounted: size([x IN launches WHERE x.satellites IS NULL])
            } AS m""".formatted(
                    Edge.held("y"),
                    Edge.best("x", MISSION_DATE, "{date: c.date, first: c.dateFirst, last: c.dateLast}"),
                    Edge.best("x", OUTCOME, "c.text"),
                    Edge.held("z"),
                    Edge.best("z"));

    private static final Shape<LaunchTotals> LAUNCH_TOTALS = Shape.of(
                    LaunchTotals.class, LaunchTotals::new, LaunchTotals::row)
            .stored("launches", "satellites", "satellitesOnSuccess", "undated", "uncounted")
            .computed("evidenceThrough", LaunchRecords.throughOfConstellation("n", "$validAt"));

    private static final Shape<ConstellationCounts> CONSTELLATION_COUNTS = Shape.of(
                    ConstellationCounts.class, ConstellationCounts::new, ConstellationCounts::row)
            .stored("on")
            .computed("evidenceThrough", LaunchRecords.throughOfConstellation("n", "n.on"));

    private static final Shape<SatelliteCount> SATELLITE_COUNT = Shape.of(
                    SatelliteCount.class, SatelliteCount::new, SatelliteCount::row)
            .stored("satellites", "bound", "asOf", "counter");

    private static final Shape<PlanMilestone> PLAN_MILESTONE = Shape.of(
                    PlanMilestone.class, PlanMilestone::new, PlanMilestone::row)
            .stored("bound", "reading", "modality")
            .computed("satellites", "n.canonical")
            .dated("by", "due")
            .by(SortKey.asc("n.due"), SortKey.asc("n.canonical"));

    @Override
    public List<Shape<?>> shapes() {
        return List.of(CONSTELLATION, CONSTELLATION_COUNTS, SATELLITE_COUNT, LAUNCH_TOTALS, PLAN_MILESTONE);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.list(Company.class, "constellations", "(n)-[r:OPERATES]->(m:Constellation)", Constellation.class),
                Edge.list(Rocket.class, "serves", "(n)-[r:SERVES]->(m:Constellation)", Constellation.class),
                Edge.one(
                        Mission.class,
                        "constellation",
                        "(n)-[r:DEPLOYED|DEMONSTRATED]->(m:Constellation)",
                        Constellation.class),
                Edge.list(Constellation.class, "rivals", "(n)-[r:RIVAL_OF]-(m:Constellation)", Constellation.class),
                Edge.list(
                        Constellation.class,
                        "plans",
                        "(n)<-[:ABOUT]-(m:Claim {property: 'SATELLITES_PLANNED'})",
                        PlanMilestone.class),
                Edge.self(PlanMilestone.class, "claim", Claim.class),
                Edge.one(Constellation.class, "counts", COUNTS, ConstellationCounts.class)
                        .with("on"),
                Edge.one(Constellation.class, "launches", LAUNCHES, LaunchTotals.class)
                        .with("from", "to"),
                count("planned"),
                count("launched"),
                count("inOrbit"),
                count("operational"),
                Edge.list(SatelliteCount.class, "claims", "UNWIND n.claims AS m", Claim.class));
    }

    private static Edge count(String counter) {
        return Edge.one(
                ConstellationCounts.class,
                counter,
                "WITH n.%s AS m WHERE m IS NOT NULL".formatted(counter),
                SatelliteCount.class);
    }

    private static String counted(ClaimProperty counter) {
        return COUNTED.formatted(
                counter.name(), heldOn("c"), onDay(Edge.best("c")), Edge.better("next", "best"), FINER);
    }

    private static String heldOn(String variable) {
        return onDay(Edge.held(variable));
    }

    private static String onDay(String condition) {
        return condition.replace("$validAt", "day");
    }
}
