package io.spacegraph.answers.listing;

import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.GateCondition;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * Whether a company meets one condition of a listing rule.
 *
 * @param row what the statement returned for it
 */
@Type("GateResult")
@Description("Whether a company meets one condition of a listing rule.")
public record GateResult(@Ignore Row row) {
    @Description("The condition.")
    public @NonNull GateCondition getCondition() {
        return row.getCode("condition", GateCondition.class);
    }

    @Description("Whether the company meets it.")
    public @NonNull Tri getMet() {
        return row.getCode("met", Tri.class);
    }

    @Description("Why, in a sentence.")
    public @NonNull String getReason() {
        return row.getText("reason");
    }

    @Description("The day that it was evaluated for.")
    public @NonNull LocalDate getAsOf() {
        return row.getDay("asOf");
    }
}
