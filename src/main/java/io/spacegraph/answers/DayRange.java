package io.spacegraph.answers;

import io.spacegraph.graph.RootQuery;
import io.spacegraph.value.PartialDate;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A {@code DateRange} argument; both ends inclusive, an end that is left out is open.
 *
 * @param from its first day
 * @param to its last day
 */
public record DayRange(LocalDate from, LocalDate to) {

    /** The argument's range; open on both sides if it is not given. */
    public static DayRange of(RootQuery question, String argument) {
        return question.arguments().get(argument) instanceof Map<?, ?> range
                ? new DayRange(day(range.get("from"), PartialDate.MIN), day(range.get("to"), PartialDate.MAX))
                : new DayRange(PartialDate.MIN, PartialDate.MAX);
    }

    public boolean isOpen() {
        return from.equals(PartialDate.MIN) && to.equals(PartialDate.MAX);
    }

    /** Whether all that the date names lies within, so that nobody can doubt it. */
    public boolean holds(PartialDate date) {
        return date.isWithin(from, to);
    }

    /** Whether the date may lie within. */
    public boolean meets(PartialDate date) {
        return !date.latest().isBefore(from) && !date.earliest().isAfter(to);
    }

    private static LocalDate day(@Nullable Object given, LocalDate open) {
        return given == null ? open : LocalDate.parse(given.toString());
    }
}
