package io.spacegraph.answers.commitment;

import io.smallrye.mutiny.Uni;
import io.spacegraph.answers.Deadline;
import io.spacegraph.answers.LaunchRecords;
import io.spacegraph.answers.SatelliteGoal;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.graph.Shape;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Entity;
import io.spacegraph.vocabulary.ClaimProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who promised what by when, whether it slipped, and what became of it.
 *
 * <p>Evidence are the claims of modality TARGET, PLAN or FORECAST that name a due date, are a date themselves, or name a
 * number that facts can reach. What one speaker said is one commitment, however many documents retell it. A slip is a later
 * commitment of the same matter (subject, property, scope, number or words) with a later deadline, surely said later, by the same
 * speaker, by the company in which that person has a role, or by a document that names none. Slip days = deadline of the last slip -
 * own deadline, as a range.
 *
 * <p>Facts are the claims of what is (measured, reported, estimated or derived), refuted by none, and the launches recorded one by
 * one: the first of a rocket, those of a rocket or company in a period, those of the rocket of a mission, and those by which a
 * constellation's satellites add up. {@link Deadline} judges; RESTATED is what slipped and no fact shows. An obligation that was
 * waived has no outcome of its own: its number was reached or not, and of words the reason names the change of the policy. A speaker
 * is who the source names, never guessed.
 */
@ApplicationScoped
class Commitments implements Feature {

    private static final Shape<Commitment> COMMITMENT = Shape.of(Commitment.class, Commitment::new, Commitment::row)
            .stored("due", "outcome", "reason", "slipDays", "daysLate");

    private static final Set<ClaimProperty> PLANNED = Set.of(ClaimProperty.SATELLITES_PLANNED);

    private static final String FACTS = """
            WITH %6$s AS records
            %1$s
            WITH about, records, COLLECT {
              MATCH (about)<-[:ABOUT]-(c:Claim)
              WHERE c.modality IN ['TARGET', 'PLAN', 'FORECAST']
                AND (c.due IS NOT NULL OR c.date IS NOT NULL OR c.canonical IS NOT NULL)
                AND (%2$s OR c.validTo IS NOT NULL AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt)
              WITH c ORDER BY %3$s
              RETURN %4$s
            } AS commitments
            WHERE size(commitments) > 0
            WITH about, records, commitments, CASE
              WHEN NOT any(x IN commitments WHERE x.fact.property IN %8$s) THEN []
              WHEN about:Mission THEN COLLECT {
                MATCH (about)<-[:ABOUT]-(:Claim {property: 'LAUNCHED_ON'})-[:OBJECT]->(x:Rocket)
                RETURN DISTINCT x
              }
              ELSE [about]
            END AS things
            WITH about, records, commitments, things, %9$s AS missions
            RETURN {
              about: about.id,
              commitments: commitments,
              records: CASE
                WHEN about:Constellation THEN %7$s
                WHEN about:Rocket OR about:Company AND size(missions) > 0 OR about:Mission AND size(things) > 0 THEN records
              END,
              launches: %11$s,
              day: CASE WHEN date($knownAt) < $validAt THEN date($knownAt) ELSE $validAt END,
              facts: COLLECT {
                MATCH (about)<-[:ABOUT]-(c:Claim)
                WHERE c.property IN %5$s + [x IN commitments | x.fact.property]
                  AND c.modality IN ['MEASURED', 'REPORTED', 'ESTIMATED', 'DERIVED']
                  AND c.validStart <= $validAt AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt
                  AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
                RETURN %10$s
              }
            } AS row
            ORDER BY about.id""";

    Uni<List<Commitment>> of(RootQuery question) {
        int first = question.integer("first", 1, 200);
        return question.ids("speaker", Entity.class)
                .chain(speaker -> question.ids("about", Entity.class)
                        .chain(about -> question.answer(
                                Commitment.class,
                                facts(question, speaker, about),
                                rows -> CommitmentRow.of(rows, CommitmentFilter.of(question, speaker)).stream()
                                        .limit(first)
                                        .toList())));
    }

    private static String facts(RootQuery question, List<String> speaker, List<String> about) {
        return FACTS.formatted(
                subjects(question, speaker, about),
                question.listed("c"),
                question.preferredFirst(),
                CommitmentClaim.PROMISE,
                question.bind(names(Stream.of(SatelliteGoal.COUNTERS, CommitmentSigns.PROPERTIES))),
                LaunchRecords.THROUGH,
                LaunchRecords.throughOfConstellation("about", "$validAt"),
                question.bind(names(Stream.of(SatelliteGoal.COUNTERS, PromisedLaunches.PROPERTIES, PLANNED))),
                LaunchRecords.missionsOf("things"),
                CommitmentClaim.FACT,
                LaunchRecords.of("about", "missions"));
    }

    private static List<String> names(Stream<Set<ClaimProperty>> properties) {
        return properties.flatMap(Set::stream).map(Enum::name).sorted().toList();
    }

    private static String subjects(RootQuery question, List<String> speaker, List<String> about) {
        if (!about.isEmpty()) {
            return "MATCH (about:Node {id: %s})".formatted(question.bind(about.get(0)));
        } else if (!speaker.isEmpty()) {
            return "MATCH (:Node {id: %s})<-[:SPOKEN_BY]-(:Claim)-[:ABOUT]->(about:Entity)\nWITH DISTINCT about, records"
                    .formatted(question.bind(speaker.get(0)));
        }
        return "MATCH (c:Claim)-[:ABOUT]->(about:Entity)\nWHERE c.modality IN ['TARGET', 'PLAN', 'FORECAST']\n"
                + "WITH DISTINCT about, records";
    }

    @Override
    public List<Shape<?>> shapes() {
        return List.of(COMMITMENT);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.one(Commitment.class, "speaker", "(m:Node {id: n.speaker})", Entity.class),
                Edge.one(Commitment.class, "about", "(m:Node {id: n.about})", Entity.class),
                Edge.one(Commitment.class, "target", "(m:Node {id: n.target})", Claim.class),
                Edge.sequence(Commitment.class, "slips", "n.slips", Claim.class),
                Edge.sequence(Commitment.class, "fulfilledBy", "n.fulfilledBy", Claim.class),
                Edge.sequence(Commitment.class, "claims", "n.claims", Claim.class));
    }
}
