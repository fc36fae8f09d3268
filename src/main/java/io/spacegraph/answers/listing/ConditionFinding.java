package io.spacegraph.answers.listing;

import io.spacegraph.answers.Fact;
import io.spacegraph.answers.Values;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.GateCondition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one rocket shows on one condition.
 *
 * @param reason in a sentence
 * @param mission the flight that meets it
 * @param evidence ids of the claims that decide it
 */
record ConditionFinding(
        GateCondition condition,
        Tri met,
        String reason,
        @Nullable String mission,
        List<String> evidence) {

    /** The condition, tried on the facts on a rocket up to a day. */
    static ConditionFinding of(GateCondition condition, Row rocket, LocalDate day) {
        return switch (condition) {
            case MEDIUM_OR_LARGE_ROCKET -> RocketSize.finding(rocket);
            case REUSABLE_ROCKET -> RocketReuse.finding(rocket);
            case PAYLOAD_IN_ORBIT -> OrbitalFlights.of(rocket, day).finding();
        };
    }

    static ConditionFinding of(GateCondition condition, Tri met, String reason, Stream<Fact> evidence) {
        return new ConditionFinding(
                condition, met, reason, null, evidence.map(Fact::id).toList());
    }

    /** The row, with the claims that state the condition. */
    Map<String, Object> row(List<String> statedBy) {
        return new Values()
                .put("condition", condition.name())
                .put("place", List.of(GateCondition.values()).indexOf(condition))
                .put("met", met.name())
                .put("reason", reason)
                .put("claims", statedBy)
                .put("evidence", evidence)
                .map();
    }
}
