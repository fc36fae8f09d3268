package io.spacegraph.answers.commitment;

import io.spacegraph.answers.Deadline;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline. It lies within the period that is named: "2026" and "by 2026" end with that year, and have not begun before it.
 *
 * @param date as the source gives it
 */
record CommitmentDue(PartialDate date) {

    /** The last day on which the commitment would be kept in time. */
    LocalDate last() {
        return date.latest();
    }

    boolean isPast(LocalDate day) {
        return last().isBefore(day);
    }

    boolean isBefore(CommitmentDue other) {
        return last().isBefore(other.last());
    }

    /** The days from this deadline to a later one; null where neither names an end. */
    @Nullable
    NumberRange daysTo(CommitmentDue later) {
        return NumberRange.between(
                PartialDate.days(last(), later.first()), PartialDate.days(first(), later.last()), false);
    }

    @Override
    public String toString() {
        return date.toString();
    }

    private LocalDate first() {
        return Deadline.begin(date);
    }
}
