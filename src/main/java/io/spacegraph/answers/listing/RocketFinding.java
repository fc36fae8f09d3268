package io.spacegraph.answers.listing;

import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.GateCondition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far one rocket meets the conditions of a rule.
 *
 * @param rocket its id
 * @param conditions what it shows on each
 * @param through the last day of which something is known of its launches
 */
record RocketFinding(
        String rocket,
        List<ConditionFinding> conditions,
        @Nullable LocalDate through) {

    /** The one that comes nearest to the rule first: of a rocket of which too little is known nobody knows that it does not meet it. */
    static final Comparator<RocketFinding> NEAREST = Comparator.comparingInt((RocketFinding finding) ->
                    List.of(Tri.YES, Tri.UNKNOWN, Tri.NO).indexOf(finding.met()))
            .thenComparingLong(finding -> -finding.count(Tri.YES))
            .thenComparingLong(finding -> finding.count(Tri.NO))
            .thenComparing(RocketFinding::rocket);

    /** The conditions, tried on the facts on a rocket up to a day. */
    static RocketFinding of(Row rocket, List<GateCondition> conditions, LocalDate day) {
        return new RocketFinding(
                rocket.getText("rocket"),
                conditions.stream()
                        .map(condition -> ConditionFinding.of(condition, rocket, day))
                        .toList(),
                OrbitalFlights.of(rocket, day).through().orElse(null));
    }

    /** Whether it meets all: one that it does not meet decides, then one that is unknown. */
    Tri met() {
        return count(Tri.NO) > 0 ? Tri.NO : count(Tri.UNKNOWN) > 0 ? Tri.UNKNOWN : Tri.YES;
    }

    /** Why it does not meet all, by the condition that decides; of one that meets all, each. */
    String reason() {
        Stream<ConditionFinding> deciding = conditions.stream().filter(condition -> condition.met() == met());
        List<String> reasons = deciding.map(ConditionFinding::reason).toList();
        return met() == Tri.YES ? String.join(" ", reasons) : reasons.get(0);
    }

    /** The flight that meets a condition, if all are met. */
    Optional<String> mission() {
        return met() == Tri.YES
                ? conditions.stream()
                        .map(ConditionFinding::mission)
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }

    boolean isReusable() {
        return conditions.stream()
                .anyMatch(condition ->
                        condition.condition() == GateCondition.REUSABLE_ROCKET && condition.met() == Tri.YES);
    }

    private long count(Tri met) {
        return conditions.stream().filter(condition -> condition.met() == met).count();
    }
}
