package io.spacegraph.answers.listing;

import io.smallrye.mutiny.Uni;
import io.spacegraph.answers.DayRange;
import io.spacegraph.answers.EvidenceEdges;
import io.spacegraph.answers.Fact;
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
import io.spacegraph.vocabulary.IpoState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The listings that ended without a listing, and why.
 *
 * <p>Evidence are the claims on a listing's states: its end is the best claim that it was withdrawn or terminated, its
 * acceptance the best claim of that state. Days from acceptance = end - acceptance, as a range from the nearest days that
 * the two dates allow to the farthest. Causes are listed source by source, each with who gives it; none is weighed.
 */
@ApplicationScoped
class Withdrawals implements Feature {

    private static final Set<String> ENDS = Set.of(IpoState.WITHDRAWN.name(), IpoState.TERMINATED.name());

    private static final Shape<IpoWithdrawal> ROW = Shape.of(
                    IpoWithdrawal.class, IpoWithdrawal::new, IpoWithdrawal::row)
            .stored("state", "withdrawn", "terminated", "ended", "accepted", "daysFromAcceptance");

    private static final String FACTS = """
            MATCH (ipo:IpoProcess)
            WHERE %s
            WITH ipo, COLLECT {
              MATCH (ipo)<-[:ABOUT]-(c:Claim {property: 'IPO_STATE'})
              WHERE %s AND c.promise IS NULL AND NOT %s AND c.text IN ['ACCEPTED', 'WITHDRAWN', 'TERMINATED']
              RETURN %s
            } AS states
            WHERE any(state IN states WHERE state.text <> 'ACCEPTED')
            RETURN {ipo: ipo.id, states: states} AS row
            ORDER BY ipo.foldedName, ipo.id""";

    Uni<List<IpoWithdrawal>> of(RootQuery question) {
        return question.answer(
                IpoWithdrawal.class,
                facts(question),
                rows -> rows.stream()
                        .map(Withdrawals::row)
                        .filter(row -> isWithin(question, row))
                        .toList());
    }

    private static String facts(RootQuery question) {
        String where = question.argument("cause") instanceof List<?> causes
                ? "EXISTS { MATCH (ipo)<-[:ABOUT]-(c:Claim {property: 'IPO_CAUSE'}) WHERE %s AND c.text IN %s }"
                        .formatted(question.listed("c"), question.bind(causes))
                : "true";
        return FACTS.formatted(where, question.listed("c"), Edge.refuted("c"), Fact.MAP);
    }

    private static Map<String, Object> row(Row ipo) {
        List<Fact> states = ipo.rows("states").stream()
                .map(Fact::new)
                .sorted(Fact.BEST_FIRST)
                .toList();
        Fact end = states.stream()
                .filter(fact -> ENDS.contains(fact.text()))
                .findFirst()
                .orElseThrow();
        Optional<Fact> accepted =
                states.stream().filter(fact -> !ENDS.contains(fact.text())).findFirst();
        @Nullable PartialDate from = accepted.map(Fact::from).orElse(null);
        return new Values()
                .put("ipo", ipo.getText("ipo"))
                .put("state", end.text())
                .put("withdrawn", Values.of(date(states, IpoState.WITHDRAWN)))
                .put("terminated", Values.of(date(states, IpoState.TERMINATED)))
                .put("ended", Values.of(end.from()))
                .put("accepted", Values.of(from))
                .put("daysFromAcceptance", Values.of(days(from, end.from())))
                .put(
                        "claims",
                        Stream.concat(accepted.stream(), Stream.of(end))
                                .map(Fact::id)
                                .toList())
                .map();
    }

    private static @Nullable PartialDate date(List<Fact> states, IpoState state) {
        return states.stream()
                .filter(fact -> state.name().equals(fact.text()))
                .findFirst()
                .map(Fact::from)
                .orElse(null);
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
