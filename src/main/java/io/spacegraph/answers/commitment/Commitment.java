package io.spacegraph.answers.commitment;

import io.spacegraph.answers.CommitmentOutcome;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * What somebody promised, by when, and what became of it.
 *
 * @param row what the statement returned for it
 */
@Type("Commitment")
@Description("What somebody promised, by when, and what became of it.")
public record Commitment(@Ignore Row row) {
    @Description("By when; null where the commitment names no last day, as \"no earlier than 2026\".")
    public @Nullable PartialDate getDue() {
        return row.findDate("due");
    }

    @Description("What became of it.")
    public @NonNull CommitmentOutcome getOutcome() {
        return row.getCode("outcome", CommitmentOutcome.class);
    }

    @Description("Why, in one sentence with the dates.")
    public @NonNull String getReason() {
        return row.getText("reason");
    }

    @Description("Days from its due date to that of the last slip, at least and at most, for dates may be partial;"
            + " null where it did not slip.")
    public @Nullable NumberRange getSlipDays() {
        return row.findRange("slipDays");
    }

    @Description(
            "How many days after its last day it came about, at least and at most: dates may be partial, and the first fact"
                    + " that shows it need not be of the day of the event; null where it is not known to be late.")
    public @Nullable NumberRange getDaysLate() {
        return row.findRange("daysLate");
    }
}
