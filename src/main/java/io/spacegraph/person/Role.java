package io.spacegraph.person;

import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * An office that a person holds.
 *
 * @param row what the statement returned for it
 */
@Type("Role")
@Description("An office that a person holds.")
public record Role(@Ignore Row row) {
    @Description("The office.")
    public @NonNull String getTitle() {
        return row.getText("title");
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
