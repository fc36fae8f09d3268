package io.spacegraph.answers.listing;

import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.Board;
import io.spacegraph.vocabulary.code.IpoState;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * The state of one listing.
 *
 * @param row what the statement returned for it
 */
@Type("ListingStanding")
@Description("The state of one listing.")
public record ListingStanding(@Ignore Row row) {
    @Description(
            "Its state: of the steps that sources state, the latest; an end is final unless a new application follows.")
    public @NonNull IpoState getState() {
        return row.getCode("state", IpoState.class);
    }

    @Description("When the state began; null if no source dates it.")
    public @Nullable PartialDate getSince() {
        return row.findDate("since");
    }

    @Description(
            "Days that it has surely been in the state: from the last day that its date allows, to evidenceThrough; null"
                    + " if no source dates it. What became of it since no source says.")
    public @Nullable Integer getDaysInState() {
        return row.findInteger("daysInState");
    }

    @Description("The day of the newest document that speaks of the listing, or the day asked for if it is earlier.")
    public @Nullable LocalDate getEvidenceThrough() {
        return row.findDay("evidenceThrough");
    }

    @Description("The last day for which a source shows it in the state.")
    public @NonNull LocalDate getLastSeen() {
        return row.getDay("lastSeen");
    }

    @Description("The boards on which it is listed or has applied; if no source reports one, those that it may aim at.")
    public @NonNull List<@NonNull Board> getBoards() {
        return row.texts("boards").stream().map(Board::valueOf).toList();
    }

    @Description(
            "A state that a source planned, expected or heard of after the listing had reached this one, such as ACQUIRED: what"
                    + " became of it no source says. Null if there is none.")
    public @Nullable IpoState getPlanned() {
        return row.findCode("planned", IpoState.class);
    }

    @Description("Steps stated by sources that cannot have followed what they follow, in sentences; mostly none.")
    public @NonNull List<@NonNull String> getIrregular() {
        return row.texts("irregular");
    }
}
