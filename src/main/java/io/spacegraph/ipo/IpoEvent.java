package io.spacegraph.ipo;

import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.IpoState;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * One step of a listing.
 *
 * @param row what the statement returned for it
 */
@Type("IpoEvent")
@Description("One step of a listing.")
public record IpoEvent(@Ignore Row row) {
    @Description("The state that began.")
    public @NonNull IpoState getState() {
        return row.getCode("state", IpoState.class);
    }

    @Description("When it began.")
    public @Nullable PartialDate getDate() {
        return row.findDate("date");
    }

    @Description("What a reader must know.")
    public @Nullable String getNote() {
        return row.findText("note");
    }
}
