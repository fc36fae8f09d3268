package io.spacegraph.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A date as precisely as a source gives it.
 *
 * @param value the first day of the period that is named: 2025-04-01 for the second quarter of 2025
 * @param precision how long that period is
 * @param modifier how the period bounds the time
 * @param asWritten the source's own words, if they differ from the notation
 */
@Description("A date as precisely as a source gives it.")
public record PartialDate(
        @NonNull @Description("The first day of the period that is named: 2025-04-01 for its second quarter.")
        LocalDate value,

        @NonNull @Description("How long that period is.") DatePrecision precision,

        @NonNull @Description("How the period bounds the time.")
        DateModifier modifier,

        @Nullable @Description("The source's own words, where they differ from the notation of data/.")
        String asWritten) {

    /** The day that means "no lower bound". */
    public static final LocalDate MIN = LocalDate.of(1, 1, 1);
    /** The day that means "no upper bound". */
    public static final LocalDate MAX = LocalDate.of(9999, 12, 31);

    private static final String ALLOWED =
            "must be a date from 1900 to 2200 such as 2025-01-23, 2025-01, 2025-Q1, 2025-H1, "
                    + "2025 or 2020s; before it ~ about, <= by, < before, >= since, > after";
    private static final Pattern NOTATION =
            Pattern.compile("(~|<=|<|>=|>)?(\\d{4})(?:-(\\d\\d)-(\\d\\d)|-(\\d\\d)|-Q([1-4])|-H([12])|(s))?");

    public PartialDate {
        if (value.getYear() < 1900 || value.getYear() > 2200 || !value.equals(first(value, precision))) {
            throw new IllegalArgumentException(ALLOWED);
        }
    }

    /**
     * Reads the notation of {@code data/}, such as {@code ~2025-Q1}.
     *
     * @throws IllegalArgumentException saying what is allowed, if it is something else
     */
    public static PartialDate parse(String notation) {
        Matcher m = NOTATION.matcher(notation);
        if (!m.matches()) {
            throw new IllegalArgumentException(ALLOWED);
        }
        try {
            return of(m, m.group(1) == null ? "" : m.group(1));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(ALLOWED, e);
        }
    }

    /** This very day. */
    public static PartialDate on(LocalDate day) {
        return new PartialDate(day, DatePrecision.DAY, DateModifier.ON, null);
    }

    /** The last day of the period that is named, whatever the modifier. */
    public LocalDate lastDay() {
        return value.plus(length(precision)).minusDays(1);
    }

    /** The first day that the words allow; "about" allows one more period before; {@link #MIN} if none bounds it. */
    public LocalDate earliest() {
        return switch (modifier) {
            case ON, SINCE -> value;
            case ABOUT -> value.minus(length(precision));
            case AFTER -> lastDay().plusDays(1);
            case BY, BEFORE -> MIN;
        };
    }

    /** The last day that the words allow; "about" allows one more period after; {@link #MAX} if none bounds it. */
    public LocalDate latest() {
        return switch (modifier) {
            case ON, BY -> lastDay();
            case ABOUT -> value.plus(length(precision)).plus(length(precision)).minusDays(1);
            case BEFORE -> value.minusDays(1);
            case SINCE, AFTER -> MAX;
        };
    }

    /**
     * The first day of what is named, taken at its word: "about 2021" is 2021; {@link #MIN} if nothing bounds it from
     * below, as "by 2021".
     */
    public LocalDate first() {
        return modifier == DateModifier.ABOUT ? value : earliest();
    }

    /** The last day of what is named, taken at its word; {@link #MAX} if nothing bounds it from above, as "since 2021". */
    public LocalDate last() {
        return modifier == DateModifier.ABOUT ? lastDay() : latest();
    }

    /** Whether all of what is named lies within these days, both inclusive: then the date is certainly within them. */
    public boolean isWithin(LocalDate from, LocalDate to) {
        return !first().isBefore(from) && !last().isAfter(to);
    }

    /** The number of days from one day to another; null if either means no bound. */
    public static @Nullable BigDecimal days(LocalDate from, LocalDate to) {
        boolean open = from.equals(MIN) || from.equals(MAX) || to.equals(MIN) || to.equals(MAX);
        return open ? null : BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
    }

    @Description("Whether the source itself gives only an approximate date.")
    public @NonNull Boolean isApproximate() {
        return modifier == DateModifier.ABOUT;
    }

    /** The notation of {@code data/}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        String year = String.valueOf(value.getYear());
        return sign(modifier)
                + switch (precision) {
                    case DAY -> value.toString();
                    case MONTH -> value.toString().substring(0, 7);
                    case QUARTER -> year + "-Q" + (value.getMonthValue() / 3 + 1);
                    case HALF -> year + "-H" + (value.getMonthValue() / 6 + 1);
                    case YEAR -> year;
                    case DECADE -> year + "s";
                };
    }

    private static PartialDate of(Matcher m, String sign) {
        int year = Integer.parseInt(m.group(2));
        if (m.group(3) != null) {
            return date(year, number(m, 3), number(m, 4), DatePrecision.DAY, sign);
        } else if (m.group(5) != null) {
            return date(year, number(m, 5), 1, DatePrecision.MONTH, sign);
        } else if (m.group(6) != null) {
            return date(year, number(m, 6) * 3 - 2, 1, DatePrecision.QUARTER, sign);
        } else if (m.group(7) != null) {
            return date(year, number(m, 7) * 6 - 5, 1, DatePrecision.HALF, sign);
        }
        return date(year, 1, 1, m.group(8) == null ? DatePrecision.YEAR : DatePrecision.DECADE, sign);
    }

    private static PartialDate date(int year, int month, int day, DatePrecision precision, String sign) {
        DateModifier modifier = Arrays.stream(DateModifier.values())
                .filter(m -> sign(m).equals(sign))
                .findFirst()
                .orElseThrow();
        return new PartialDate(LocalDate.of(year, month, day), precision, modifier, null);
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static String sign(DateModifier modifier) {
        return switch (modifier) {
            case ON -> "";
            case ABOUT -> "~";
            case BY -> "<=";
            case BEFORE -> "<";
            case SINCE -> ">=";
            case AFTER -> ">";
        };
    }

    private static Period length(DatePrecision precision) {
        return switch (precision) {
            case DAY -> Period.ofDays(1);
            case MONTH -> Period.ofMonths(1);
            case QUARTER -> Period.ofMonths(3);
            case HALF -> Period.ofMonths(6);
            case YEAR -> Period.ofYears(1);
            case DECADE -> Period.ofYears(10);
        };
    }

    private static LocalDate first(LocalDate day, DatePrecision precision) {
        int month = day.getMonthValue() - 1;
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), month / 3 * 3 + 1, 1);
            case HALF -> LocalDate.of(day.getYear(), month / 6 * 6 + 1, 1);
            case YEAR -> LocalDate.of(day.getYear(), 1, 1);
            case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
        };
    }
}
