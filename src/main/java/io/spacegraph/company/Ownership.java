package io.spacegraph.company;

import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * One owner's share of an organisation.
 *
 * @param row what the statement returned for it
 */
@Type("Ownership")
@Description("One owner's share of an organisation.")
public record Ownership(@Ignore Row row) {
    @Description("The share in percent; null if no source says.")
    public @Nullable NumberRange getPercent() {
        return row.findRange("percent");
    }

    @Description("Since when.")
    public @Nullable PartialDate getFrom() {
        return row.findDate("from");
    }

    @Description("Until when.")
    public @Nullable PartialDate getTo() {
        return row.findDate("to");
    }
}
