package io.spacegraph.answers.backlog;

import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.code.ContractState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a contract stands on a day, as far as sources tell. */
enum Standing {
    /** Awarded, and its end, if one is known, is not past. */
    OPEN,
    /** Awarded, and past its end, but no source says that it was completed or extended. */
    PAST_END,
    /** Not yet binding. */
    PROPOSED,
    /** No source states a state. */
    UNKNOWN,
    /** Completed or terminated, or not yet awarded on that day. */
    NONE;

    static Standing of(
            @Nullable ContractState state, @Nullable PartialDate awarded, @Nullable PartialDate ends, LocalDate day) {
        if (state == null) {
            return awarded != null && awarded.earliest().isAfter(day) ? NONE : UNKNOWN;
        }
        return switch (state) {
            case PROPOSED -> PROPOSED;
            case AWARDED -> ends != null && ends.latest().isBefore(day) ? PAST_END : OPEN;
            case COMPLETED, TERMINATED -> NONE;
        };
    }
}
