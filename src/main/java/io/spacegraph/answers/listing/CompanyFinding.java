package io.spacegraph.answers.listing;

import io.spacegraph.answers.Values;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.GateCondition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far a company meets the conditions of a rule, by the rockets that it makes.
 *
 * @param facts on the rule and the company
 * @param rockets those that count, the nearest to the rule first: where some are known to be reusable, these; else all
 * @param day the day asked for
 */
record CompanyFinding(Row facts, List<RocketFinding> rockets, LocalDate day) {

    /** From the facts on the company up to a day. */
    static CompanyFinding of(Row facts, LocalDate day) {
        List<GateCondition> conditions = facts.rows("conditions").stream()
                .map(stated -> stated.getCode("condition", GateCondition.class))
                .distinct()
                .sorted()
                .toList();
        List<RocketFinding> all = facts.rows("rockets").stream()
                .map(rocket -> RocketFinding.of(rocket, conditions, day))
                .sorted(RocketFinding.NEAREST)
                .toList();
        List<RocketFinding> reusable =
                all.stream().filter(RocketFinding::isReusable).toList();
        return new CompanyFinding(facts, reusable.isEmpty() ? all : reusable, day);
    }

    /** Whether one rocket meets all; NO if each is known not to. */
    Tri met() {
        return nearest().map(RocketFinding::met).orElse(Tri.UNKNOWN);
    }

    Map<String, Object> row() {
        return new Values()
                .put("rule", facts.getText("rule"))
                .put("company", facts.getText("company"))
                .put("asOf", day)
                .put("met", met().name())
                .put("reason", reason())
                .put("rocket", nearest().map(RocketFinding::rocket).orElse(null))
                .put("satisfiedBy", nearest().flatMap(RocketFinding::mission).orElse(null))
                .put("evidenceThrough", through())
                .put("conditions", nearest().map(this::conditions).orElse(List.of()))
                .map();
    }

    private Optional<RocketFinding> nearest() {
        return rockets.stream().findFirst();
    }

    private String reason() {
        if (rockets.isEmpty()) {
            return "No source names a rocket that " + facts.getText("name") + " makes.";
        }
        return rockets.stream()
                .filter(rocket -> rocket.met() == met())
                .limit(met() == Tri.YES ? 1 : rockets.size())
                .map(RocketFinding::reason)
                .collect(Collectors.joining(" "));
    }

    /** A rocket that meets all stays one that did; where none does, all that decide it must be known of. */
    private @Nullable LocalDate through() {
        return rockets.stream()
                .limit(met() == Tri.YES ? 1 : rockets.size())
                .map(RocketFinding::through)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<Map<String, Object>> conditions(RocketFinding rocket) {
        return rocket.conditions().stream()
                .map(condition -> condition.row(statedBy(condition.condition())))
                .toList();
    }

    private List<String> statedBy(GateCondition condition) {
        return facts.rows("conditions").stream()
                .filter(stated -> stated.getText("condition").equals(condition.name()))
                .map(stated -> stated.getText("claim"))
                .toList();
    }
}
