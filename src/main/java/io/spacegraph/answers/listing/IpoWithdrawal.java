package io.spacegraph.answers.listing;

import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.IpoState;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * A listing that was given up or stopped.
 *
 * @param row what the statement returned for it
 */
@Type("IpoWithdrawal")
@Description("A listing that was given up or stopped.")
public record IpoWithdrawal(@Ignore Row row) {
    @Description("How it ended, by the better source: mostly WITHDRAWN by the company, or TERMINATED by the exchange.")
    public @NonNull IpoState getState() {
        return row.getCode("state", IpoState.class);
    }

    @Description("When the company withdrew; null if no source says that it did.")
    public @Nullable PartialDate getWithdrawn() {
        return row.findDate("withdrawn");
    }

    @Description("When the exchange terminated it; null if no source says that it did.")
    public @Nullable PartialDate getTerminated() {
        return row.findDate("terminated");
    }

    @Description("When it ended, by the better source of the two.")
    public @Nullable PartialDate getEnded() {
        return row.findDate("ended");
    }

    @Description("When the exchange had accepted the application; null if no source says.")
    public @Nullable PartialDate getAccepted() {
        return row.findDate("accepted");
    }

    @Description("Days from acceptance to the end; a range where a date is less precise than a day.")
    public @Nullable NumberRange getDaysFromAcceptance() {
        return row.findRange("daysFromAcceptance");
    }
}
