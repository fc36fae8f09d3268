package io.spacegraph.rocket;

import static io.spacegraph.vocabulary.ClaimProperty.MISSION_DATE;
import static io.spacegraph.vocabulary.ClaimProperty.MISSION_KIND;
import static io.spacegraph.vocabulary.ClaimProperty.OUTCOME;

import io.spacegraph.answers.EvidenceEdges;
import io.spacegraph.answers.LaunchRecords;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.SortKey;
import io.spacegraph.graph.statement.ReadMode;
import io.spacegraph.model.Rocket;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * How a rocket's reliability is read: from its launches and those of its versions, each launch once.
 *
 * <p>A source's count is of one day, so it is held against the launches up to that day. Counts of a period, or of some of the
 * launches only, say nothing of the whole.
 */
@ApplicationScoped
class Reliabilities implements Feature {

    private static final String COUNT = """
            head(COLLECT {
                MATCH (%%1$s)<-[:ABOUT]-(c:Claim {property: 'LAUNCHES'})
                WHERE %s AND c.validTo IS NULL AND c.promise IS NULL AND %%2$s
                WITH c ORDER BY c.canonical DESC, c.validStart, c.id LIMIT 1
                RETURN {launches: c.canonical, day: coalesce(c.validFromLast, date(c.knownFrom))}
              })""".formatted(Edge.held("c"));

    /** Written without an aggregating function, which Cypher refuses inside a subquery of a RETURN. */
    private static final String OF_ROCKET = """
            WITH %%1$s, COLLECT {
              MATCH (%%1$s) (()<-[part:VARIANT_OF WHERE %1$s]-()){0,3} (:Rocket)<-[y:LAUNCHED_ON]-(x:Mission)
              WHERE %2$s AND %3$s = 'ORBITAL_LAUNCH'
              WITH DISTINCT x
              WITH x, %4$s AS outcome, %5$s AS day
              WHERE outcome IN ['SUCCESS', 'PARTIAL_FAILURE', 'FAILURE'] AND coalesce(day <= $validAt, true)
              WITH {outcome: outcome, day: day, recorded: EXISTS { MATCH (x)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})-[:STATED_IN]->(:Source {kind: 'DATASET'}) WHERE %8$s }} AS launch
              RETURN launch ORDER BY launch.day
            } AS launches, %6$s AS total, %7$s AS failed
            WITH {
              id: %%1$s.id,
              rocket: %%1$s.id,
              attempts: size(launches),
              successes: size([x IN launches WHERE x.outcome = 'SUCCESS']),
              partialFailures: size([x IN launches WHERE x.outcome = 'PARTIAL_FAILURE']),
              failures: size([x IN launches WHERE x.outcome = 'FAILURE']),
              since: head([x IN launches | x.day]),
              attemptsWithoutRecord: size([x IN launches WHERE NOT x.recorded]),
              counted: total.launches,
              countedOn: total.day,
              countedFailures: failed.launches,
              attemptsByThen: size([x IN launches WHERE x.day <= total.day])
            } AS m""".formatted(
                    Edge.held("part"),
                    Edge.held("y"),
                    Edge.best("x", MISSION_KIND, "c.text"),
                    Edge.best("x", OUTCOME, "c.text"),
                    Edge.best("x", MISSION_DATE, "c.date"),
                    COUNT.formatted("%1$s", ReadMode.ofWhole("c")),
                    COUNT.formatted("%1$s", "c.scope = 'failed launches'"),
                    Edge.held("c"));

    private static final String VARIANTS = """
            MATCH (:Node&Rocket {id: n.id})<-[part:VARIANT_OF]-(v:Rocket)
            WHERE %s
            WITH DISTINCT v
            """.formatted(Edge.held("part"));

    private static final Shape<Reliability> RELIABILITY = Shape.of(
                    Reliability.class, Reliability::new, Reliability::row)
            .stored("attempts", "successes", "partialFailures", "failures", "attemptsWithoutRecord", "since")
            .stored("counted", "countedOn", "countedFailures")
            .computed("isComplete", "n.attemptsByThen >= n.counted")
            .computed("wilsonLower95", "n {.attempts, .successes, .counted, .attemptsByThen, .attemptsWithoutRecord}")
            .computed("evidenceThrough", LaunchRecords.THROUGH)
            .by(SortKey.desc("n.attempts"));

    @Override
    public List<Shape<?>> shapes() {
        return List.of(RELIABILITY);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.one(Rocket.class, "reliability", OF_ROCKET.formatted("n"), Reliability.class),
                Edge.list(Reliability.class, "variants", VARIANTS + OF_ROCKET.formatted("v"), Reliability.class),
                EvidenceEdges.one(Reliability.class, "rocket", Rocket.class));
    }
}
