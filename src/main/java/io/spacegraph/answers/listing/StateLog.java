package io.spacegraph.answers.listing;

import io.spacegraph.answers.Fact;
import io.spacegraph.graph.Edge;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.IpoState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The states that a listing passed through up to a day, read from its claims: the one place that says in which state it is.
 *
 * <p>The latest day wins. An end is final unless a later new application says otherwise; {@link IpoState#mayFollow} says what can
 * follow what. A step that cannot follow the one before it is listed as irregular; where that one is an end, it does not count.
 *
 * @param steps the steps that count, first to last
 * @param irregular what cannot have followed what it follows, in sentences
 * @param plans states that are only planned, expected or rumoured, first to last
 */
record StateLog(List<Step> steps, List<String> irregular, List<Step> plans) {

    /** The expression that lists the claims on the states of the listing in the variable {@code ipo}. */
    static final String CLAIMS = """
            COLLECT {
              MATCH (ipo)<-[:ABOUT]-(c:Claim {property: 'IPO_STATE'})
              WHERE %s AND NOT %s
              RETURN %s
            }""".formatted(Edge.listed("c"), Edge.refuted("c"), Fact.MAP);

    /** From the rows of {@link #CLAIMS}; what begins after the day is left out. */
    static StateLog of(List<Row> claims, LocalDate day) {
        List<Step> told = new ArrayList<>();
        steps(claims, false).filter(step -> !step.best().day().isAfter(day)).forEach(step -> place(told, step));
        return counted(told, steps(claims, true).toList());
    }

    private static Stream<Step> steps(List<Row> claims, boolean planned) {
        return claims.stream()
                .map(Fact::new)
                .filter(claim -> claim.isPromise() == planned)
                .map(Step::of)
                .sorted(Step.SOONEST);
    }

    private static void place(List<Step> steps, Step step) {
        int at = steps.size();
        while (at > 0 && steps.get(at - 1).comesAfter(step)) {
            at--;
        }
        if (at > 0 && steps.get(at - 1).state() == step.state()) {
            steps.set(at - 1, steps.get(at - 1).with(step));
        } else if (at < steps.size() && steps.get(at).state() == step.state()) {
            steps.set(at, steps.get(at).with(step));
        } else {
            steps.add(at, step);
        }
    }

    private static StateLog counted(List<Step> told, List<Step> plans) {
        List<Step> steps = new ArrayList<>();
        List<String> irregular = new ArrayList<>();
        for (Step step : told) {
            @Nullable Step before = steps.isEmpty() ? null : steps.get(steps.size() - 1);
            if (before == null || step.state().mayFollow(before.state())) {
                steps.add(step);
            } else if (step.state() != before.state()) {
                irregular.add(irregular(step, before));
                if (!before.state().isEnd()) {
                    steps.add(step);
                }
            }
        }
        return new StateLog(List.copyOf(steps), List.copyOf(irregular), plans);
    }

    private static String irregular(Step step, Step before) {
        String why = before.state().isEnd()
                ? " without a new application between; it does not count"
                : " without an end between";
        return "%s (%s) cannot follow %s (%s)%s."
                .formatted(step, step.begun().id(), before, before.begun().id(), why);
    }

    /** The step that the listing has reached; empty if no source states one. */
    Optional<Step> current() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /** The last state that was planned, expected or rumoured after the listing had reached its own, and may follow it. */
    Optional<Step> planned() {
        return plans.stream()
                .filter(plan -> current()
                        .filter(step ->
                                plan.last().isAfter(step.last()) && plan.state().mayFollow(step.state()))
                        .isPresent())
                .reduce((first, second) -> second);
    }

    /** The last step into the state. */
    Optional<Step> last(IpoState state) {
        return steps.stream().filter(step -> step.state() == state).reduce((first, second) -> second);
    }

    /** Whether the application ended before shares traded. */
    boolean isGivenUp() {
        boolean traded =
                last(IpoState.LISTED).isPresent() || last(IpoState.DELISTED).isPresent();
        return !traded && current().filter(step -> step.state().isEnd()).isPresent();
    }
}
