package io.spacegraph.answers.listing;

import io.smallrye.mutiny.Uni;
import io.spacegraph.answers.DayRange;
import io.spacegraph.answers.EvidenceEdges;
import io.spacegraph.answers.Values;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.graph.Shape;
import io.spacegraph.model.IpoCause;
import io.spacegraph.model.IpoProcess;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.IpoState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The listings that ended without a listing, and why.
 *
 * <p>{@link StateLog} says in which state each is: those whose application has ended before shares traded, and not begun anew. The
 * acceptance is the last step of that state before. Days from acceptance = end - acceptance, as a range from the nearest days that
 * the two dates allow to the farthest. Causes are listed source by source, each with who gives it; none is weighed.
 */
@ApplicationScoped
class Withdrawals implements Feature {

    private static final Shape<IpoWithdrawal> ROW = Shape.of(
                    IpoWithdrawal.class, IpoWithdrawal::new, IpoWithdrawal::row)
            .stored("state", "withdrawn", "terminated", "ended", "accepted", "daysFromAcceptance");

    private static final String FACTS = """
            MATCH (ipo:IpoProcess)
            WHERE %s
            RETURN {ipo: ipo.id, states: %s} AS row
            ORDER BY ipo.foldedName, ipo.id""";

    Uni<List<IpoWithdrawal>> of(RootQuery question) {
        return question.answer(
                IpoWithdrawal.class,
                facts(question),
                rows -> rows.stream()
                        .flatMap(ipo -> row(ipo, StateLog.of(ipo.rows("states"), question.day())).stream())
                        .filter(row -> isWithin(question, row))
                        .toList());
    }

    private static String facts(RootQuery question) {
        String where = question.argument("cause") instanceof List<?> causes
                ? "EXISTS { MATCH (ipo)<-[:ABOUT]-(c:Claim {property: 'IPO_CAUSE'}) WHERE %s AND c.text IN %s }"
                        .formatted(question.listed("c"), question.bind(causes))
                : "true";
        return FACTS.formatted(where, StateLog.CLAIMS);
    }

    private static Optional<Map<String, Object>> row(Row ipo, StateLog log) {
        return log.current().filter(step -> log.isGivenUp()).map(end -> row(ipo, log, end));
    }

    private static Map<String, Object> row(Row ipo, StateLog log, Step end) {
        Optional<Step> accepted = log.last(IpoState.ACCEPTED);
        @Nullable PartialDate from = accepted.map(Step::since).orElse(null);
        return new Values()
                .put("ipo", ipo.getText("ipo"))
                .put("state", end.state().name())
                .put("withdrawn", Values.of(date(log, IpoState.WITHDRAWN)))
                .put("terminated", Values.of(date(log, IpoState.TERMINATED)))
                .put("ended", Values.of(end.since()))
                .put("accepted", Values.of(from))
                .put("daysFromAcceptance", Values.of(days(from, end.since())))
                .put(
                        "claims",
                        Stream.concat(accepted.stream(), Stream.of(end))
                                .map(step -> step.begun().id())
                                .toList())
                .map();
    }

    private static @Nullable PartialDate date(StateLog log, IpoState state) {
        return log.last(state).map(Step::since).orElse(null);
    }

    private static @Nullable NumberRange days(@Nullable PartialDate from, @Nullable PartialDate to) {
        return from == null || to == null
                ? null
                : NumberRange.between(
                        PartialDate.days(from.latest(), to.earliest()),
                        PartialDate.days(from.earliest(), to.latest()),
                        false);
    }

    private static boolean isWithin(RootQuery question, Map<String, Object> row) {
        DayRange period = DayRange.of(question, "period");
        Row ended = new Row(row);
        @Nullable PartialDate date = ended.findDate("ended");
        return date == null ? period.isOpen() : period.holds(date);
    }

    @Override
    public List<Shape<?>> shapes() {
        return List.of(ROW);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                EvidenceEdges.one(IpoWithdrawal.class, "ipo", IpoProcess.class),
                Edge.list(
                        IpoWithdrawal.class,
                        "causes",
                        "(:IpoProcess {id: n.ipo})<-[:ABOUT]-(m:Claim {property: 'IPO_CAUSE'})",
                        IpoCause.class),
                EvidenceEdges.claims(IpoWithdrawal.class, "claims"));
    }
}
