package io.spacegraph.answers.commitment;

import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.graph.Shape;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Entity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Who promised what by when, whether it slipped, and what became of it.
 *
 * <p>Evidence are the claims of modality TARGET, PLAN or FORECAST that name a due date, are a date themselves, or name a
 * number that facts can reach. What one speaker said is one commitment, however many documents retell it. A slip is a later
 * commitment of the same matter (subject, property, scope, number or words) with a later deadline, by the same speaker or by a
 * document that names none. Slip days = deadline of the last slip - own deadline, as a range.
 *
 * <p>Facts are the claims of what is (measured, reported, estimated or derived), refuted by none; one counts from the first
 * day of the period that its source dates it to. KEPT: a fact of no later than the last day of the deadline shows it ({@link
 * CommitmentMeasure}). LATE: the first fact that shows it is of after that day. RESTATED: it slipped, and no fact shows it.
 * MISSED: the deadline has passed and no fact shows it, be there facts of less or none at all: a commitment is for its maker to
 * prove. NOT_ENOUGH_DATA: the same of mere words. Else it is OPEN. A speaker is who the source names, never guessed.
 */
@ApplicationScoped
class Commitments implements Feature {

    private static final Shape<Commitment> COMMITMENT =
            Shape.of(Commitment.class, Commitment::new, Commitment::row).stored("due", "outcome", "reason", "slipDays");

    private static final String FACTS = """
            %1$s
            WITH about, COLLECT {
              MATCH (about)<-[:ABOUT]-(c:Claim)
              WHERE c.modality IN ['TARGET', 'PLAN', 'FORECAST']
                AND (c.due IS NOT NULL OR c.date IS NOT NULL OR c.canonical IS NOT NULL)
                AND %2$s
              WITH c ORDER BY %3$s
              RETURN %4$s
            } AS commitments
            WHERE size(commitments) > 0
            RETURN {
              about: about.id,
              commitments: commitments,
              day: CASE WHEN date($knownAt) < $validAt THEN date($knownAt) ELSE $validAt END,
              facts: COLLECT {
                MATCH (about)<-[:ABOUT]-(c:Claim)
                WHERE c.property IN %5$s + [x IN commitments | x.fact.property]
                  AND c.modality IN ['MEASURED', 'REPORTED', 'ESTIMATED', 'DERIVED']
                  AND c.validStart <= $validAt AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt
                  AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
                RETURN %4$s
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
        List<String> counters =
                CommitmentMeasure.COUNTERS.stream().map(Enum::name).sorted().toList();
        return FACTS.formatted(
                subjects(question, speaker, about),
                question.listed("c"),
                question.bestFirst(),
                CommitmentClaim.MAP,
                question.bind(counters));
    }

    private static String subjects(RootQuery question, List<String> speaker, List<String> about) {
        if (!about.isEmpty()) {
            return "MATCH (about:Node {id: %s})".formatted(question.bind(about.get(0)));
        } else if (!speaker.isEmpty()) {
            return "MATCH (:Node {id: %s})<-[:SPOKEN_BY]-(:Claim)-[:ABOUT]->(about:Entity)\nWITH DISTINCT about"
                    .formatted(question.bind(speaker.get(0)));
        }
        return "MATCH (c:Claim)-[:ABOUT]->(about:Entity)\nWHERE c.modality IN ['TARGET', 'PLAN', 'FORECAST']\n"
                + "WITH DISTINCT about";
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
