package io.spacegraph.answers.progress;

import io.smallrye.mutiny.Uni;
import io.spacegraph.answers.Deadline;
import io.spacegraph.answers.EvidenceEdges;
import io.spacegraph.answers.Fact;
import io.spacegraph.answers.LaunchRecords;
import io.spacegraph.answers.SatelliteGoal;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.graph.Shape;
import io.spacegraph.model.Constellation;
import io.spacegraph.model.PlanMilestone;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.PlanReading;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a constellation is on the way to each milestone of its plans.
 *
 * <p>Evidence are the claims on planned numbers, the latest count of satellites by the day asked for (those in orbit go
 * before those launched, and these before those operational, if they are of one day; the satellites on the recorded
 * launches where a later launch has made them more), and the dated launches up to it. A plan that does not say whether its number counts all satellites or those to add is read both ways. Claims on one milestone are one row, shown by
 * the best of them: {@link Plans} has the rule. {@link SatelliteGoal} and {@link Deadline} say what became of it, as in commitments; only of what is still open the pace is
 * judged. Launches needed = remaining satellites
 * / satellites per launch, rounded up; days per launch needed = days left / launches needed; observed = (last launch - first
 * launch) / (launches - 1), of the launches of the year up to the last; projected = day + launches needed x observed.
 * {@link Verdict} has the thresholds, and {@link Cadence#covers} and {@link Cadence#lasts} say when the records of launches are too few, or too old, to compute a pace from.
 */
@ApplicationScoped
class PlanProgress implements Feature {

    private static final Shape<ProgressReading> ROW = Shape.of(
                    ProgressReading.class, ProgressReading::new, ProgressReading::row)
            .stored("reading", "onDate", "inOrbit", "counter", "remaining", "daysLeft", "satellitesPerLaunch")
            .stored("launchesNeeded", "daysPerLaunchNeeded", "daysPerLaunchOfYear", "window", "daysPerLaunchObserved")
            .stored(
                    "daysPerLaunchBest",
                    "accelerationFactor",
                    "projectedDate",
                    "verdict",
                    "spread",
                    "outcome",
                    "reason")
            .stored("evidenceThrough", "launchesThrough");

    private static final String FACTS = """
            MATCH (constellation:Node&Constellation {id: %s})
            RETURN {
              plans: COLLECT {
                MATCH (constellation)<-[:ABOUT]-(c:Claim {property: 'SATELLITES_PLANNED'})
                WHERE %s
                WITH c ORDER BY c.due, c.canonical, c.id
                RETURN %s
              },
              counts: COLLECT {
                MATCH (constellation)<-[:ABOUT]-(c:Claim)
                WHERE c.property IN ['SATELLITES_IN_ORBIT', 'SATELLITES_LAUNCHED', 'SATELLITES_OPERATIONAL'] AND %s
                  AND c.modality IN ['MEASURED', 'REPORTED', 'ESTIMATED', 'DERIVED'] AND NOT %s
                WITH c ORDER BY %s
                RETURN %s
              },
              launches: COLLECT {
                MATCH (constellation)<-[link:DEPLOYED]-(mission:Mission)
                WHERE %s
                WITH DISTINCT mission ORDER BY mission.id
                RETURN {date: %s, satellites: %s, outcome: %s}
              },
              recorded: %s,
              through: %s
            } AS row""";

    Uni<List<ProgressReading>> of(RootQuery question) {
        return question.ids("constellation", Constellation.class)
                .chain(ids -> question.answer(
                        ProgressReading.class, facts(question, ids.get(0)), rows -> readings(question, rows.get(0))));
    }

    private static String facts(RootQuery question, String constellation) {
        return FACTS.formatted(
                question.bind(constellation),
                question.listed("c"),
                Fact.MAP,
                question.inTime("c"),
                Edge.refuted("c"),
                question.bestFirst(),
                Fact.MAP,
                question.inTime("link"),
                question.best("mission", ClaimProperty.MISSION_DATE, Fact.MAP),
                question.best("mission", ClaimProperty.SATELLITES_CARRIED, Fact.MAP),
                question.best("mission", ClaimProperty.OUTCOME, "c.text"),
                LaunchRecords.ofConstellation("constellation"),
                LaunchRecords.throughOfConstellation("constellation", "$validAt"));
    }

    private static List<Map<String, Object>> readings(RootQuery question, Row facts) {
        LocalDate day = question.day();
        Cadence cadence = Cadence.of(facts.rows("launches"), day);
        Integer perLaunch =
                question.has("satellitesPerLaunch") ? question.integer("satellitesPerLaunch", 1, 10_000) : null;
        List<Fact> all = facts.rows("counts").stream()
                .map(Fact::new)
                .filter(fact -> !fact.day().isAfter(day))
                .toList();
        List<Fact> counts = all.stream().filter(fact -> fact.scope().isEmpty()).toList();
        Count count = Count.latest(counts, cadence);
        LaunchRecords recorded = LaunchRecords.of(facts.rows("recorded"), day);
        return milestones(question, facts).stream()
                .map(plans -> new Milestone(
                                plans,
                                count,
                                Count.before(plans.best().stated(), count, counts, cadence),
                                cadence,
                                new Reached(plans, all, recorded, facts.findDay("through"), day),
                                day,
                                perLaunch)
                        .row())
                .toList();
    }

    /** The milestones, each with all its claims: one that ten documents state is one. */
    private static List<Plans> milestones(RootQuery question, Row facts) {
        List<Plans> milestones = new ArrayList<>();
        facts.rows("plans").stream()
                .map(Fact::new)
                .sorted(Fact.BEST_FIRST)
                .forEach(plan -> asked(question, plan).forEach(reading -> Plans.add(milestones, reading, plan)));
        milestones.sort(Plans.BY_DUE);
        return milestones;
    }

    private static Stream<PlanReading> asked(RootQuery question, Fact plan) {
        @Nullable Object only = question.argument("reading");
        PlanReading said = plan.row().getCode("reading", PlanReading.class, PlanReading.UNCLEAR);
        Stream<PlanReading> readings = said == PlanReading.UNCLEAR
                ? Stream.of(PlanReading.CUMULATIVE, PlanReading.ADDITIONAL)
                : Stream.of(said);
        return readings.filter(reading -> only == null || reading.name().equals(only));
    }

    @Override
    public List<Shape<?>> shapes() {
        return List.of(ROW);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                EvidenceEdges.claim(ProgressReading.class, "milestone", PlanMilestone.class),
                EvidenceEdges.claims(ProgressReading.class, "claims"));
    }
}
