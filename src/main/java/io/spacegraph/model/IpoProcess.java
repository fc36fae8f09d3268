package io.spacegraph.model;

import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.Board;
import io.spacegraph.vocabulary.code.IpoState;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
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
    @Description("The board on which it is listed or has applied, as sources report; null while it is only planned.")
    public @Nullable Board getBoard() {
        return row.findCode("board", Board.class);
    }

    @Description("The boards on which it is listed or has applied; if no source reports one, those that it may aim at.")
    public @NonNull List<@NonNull Board> getBoards() {
        return row.texts("boards").stream().map(Board::valueOf).toList();
    }

    @Description("The listing standard that it applies under.")
    public @Nullable String getStandard() {
        return row.findText("standard");
    }

    @Description("Its state; null before its first step.")
    public @Nullable IpoState getState() {
        return row.findCode("state", IpoState.class);
    }

    @Description(
            "Days that the state has surely lasted: from the last day that its date allows, to the day asked for or that up to which the evidence on listings reaches.")
    public @Nullable Integer getDaysInState() {
        return row.findInteger("daysInState");
    }
}
