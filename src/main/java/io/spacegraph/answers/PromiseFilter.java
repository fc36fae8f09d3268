package io.spacegraph.answers;

import io.spacegraph.graph.Question;
import io.spacegraph.model.PromiseOutcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which promises are asked for.
 *
 * @param speaker who made them; null for anybody
 * @param outcomes what became of them; empty for anything
 * @param dueBefore the day before which their last day must lie; null for any
 */
record PromiseFilter(
        @Nullable String speaker,
        List<PromiseOutcome> outcomes,
        @Nullable LocalDate dueBefore) {

    static PromiseFilter of(Question question, List<String> speaker) {
        List<?> outcomes = question.argument("outcome") instanceof List<?> asked ? asked : List.of();
        return new PromiseFilter(
                speaker.isEmpty() ? null : speaker.get(0),
                outcomes.stream()
                        .map(outcome -> PromiseOutcome.valueOf(outcome.toString()))
                        .toList(),
                question.has("dueBefore") ? question.day("dueBefore") : null);
    }

    boolean admits(Promised promise, PromiseOutcome outcome) {
        PromiseDue due = promise.due();
        return (speaker == null || speaker.equals(promise.target().speaker()))
                && (outcomes.isEmpty() || outcomes.contains(outcome))
                && (dueBefore == null || (due != null && due.isPast(dueBefore)));
    }
}
