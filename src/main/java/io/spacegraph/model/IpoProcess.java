package io.spacegraph.model;

import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.IpoState;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at a listing, from its first step to its end.
 *
 * @param row what the statement returned for it
 */
@Type("IpoProcess")
@Description("One attempt at a listing, from its first step to its end.")
public record IpoProcess(@Ignore Row row) implements Entity {
    @Description("The board or market aimed at.")
    public @Nullable String getBoard() {
        return row.findText("board");
    }

    @Description("The listing standard that it applies under.")
    public @Nullable String getStandard() {
        return row.findText("standard");
    }

    @Description("Its state; null before its first step.")
    public @Nullable IpoState getState() {
        return row.findCode("state", IpoState.class);
    }

    @Description("Days since the state began, to the day asked for.")
    public @Nullable Integer getDaysInState() {
        return row.findInteger("daysInState");
    }
}
