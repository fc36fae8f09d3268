package io.spacegraph.answers.listing;

import io.spacegraph.value.Row;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * Whether a company meets the conditions of a listing rule, all by one rocket.
 *
 * @param row what the statement returned for it
 */
@Type("GateResult")
@Description(
        "Whether a company meets the conditions of a listing rule that a rocket can meet, all by the same one; a rule may"
                + " have more, such as a market value.")
public record GateResult(@Ignore Row row) {
    @Description("Whether one of its rockets meets all of them.")
    public @NonNull Tri getMet() {
        return row.getCode("met", Tri.class);
    }

    @Description("Why, in a sentence for each rocket that decides it.")
    public @NonNull String getReason() {
        return row.getText("reason");
    }

    @Description("The day that it was evaluated for.")
    public @NonNull LocalDate getAsOf() {
        return row.getDay("asOf");
    }

    @Description(
            "The last day that the evidence reaches: the end of the launch records, or a later launch or state that a document"
                    + " tells; whether it is met is not known beyond it. Null if nothing is known.")
    public @Nullable LocalDate getEvidenceThrough() {
        return row.findDay("evidenceThrough");
    }
}
