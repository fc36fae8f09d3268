package io.spacegraph.importer.claim;

import io.spacegraph.value.PartialDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The days in UTC that a date may mean. A day in another zone touches two of them, so that its date in UTC may be the
 * finer one of the same event.
 *
 * @param first {@link PartialDate#MIN} if nothing bounds them from below
 * @param last {@link PartialDate#MAX} if nothing bounds them from above
 */
public record Days(LocalDate first, LocalDate last) {
    /**
     * What the date names, taken at its word.
     *
     * @param zone hours and minutes before or after UTC, such as {@code -07:00}; null is UTC
     */
    public static Days named(PartialDate date, @Nullable String zone) {
        return inUtc(date.first(), date.last(), zone);
    }

    /** What the words allow: "about" allows more than it names. */
    public static Days allowed(PartialDate date, @Nullable String zone) {
        return inUtc(date.earliest(), date.latest(), zone);
    }

    /** Whether all of them are days of the other, which has more. */
    boolean areFinerThan(Days other) {
        return !first.isBefore(other.first) && !last.isAfter(other.last) && !equals(other);
    }

    public boolean meet(Days other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    private static Days inUtc(LocalDate first, LocalDate last, @Nullable String zone) {
        int seconds = zone == null ? 0 : ZoneOffset.of(zone).getTotalSeconds();
        boolean before = seconds > 0 && !first.equals(PartialDate.MIN);
        boolean after = seconds < 0 && !last.equals(PartialDate.MAX);
        return new Days(before ? first.minusDays(1) : first, after ? last.plusDays(1) : last);
    }
}
