package io.spacegraph.answers.listing;

import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.GateCondition;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * Whether one rocket meets one condition of a listing rule.
 *
 * @param row what the statement returned for it
 */
@Type("ConditionResult")
@Description("Whether one rocket meets one condition of a listing rule.")
public record ConditionResult(@Ignore Row row) {
    @Description("The condition.")
    public @NonNull GateCondition getCondition() {
        return row.getCode("condition", GateCondition.class);
    }

    @Description("Whether the rocket meets it.")
    public @NonNull Tri getMet() {
        return row.getCode("met", Tri.class);
    }

    @Description("Why, in a sentence; where it is UNKNOWN, what the graph lacks.")
    public @NonNull String getReason() {
        return row.getText("reason");
    }
}
