package io.spacegraph.importer.feed;

import io.spacegraph.value.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as GCAT gives it: as much of year, month, day and time as is known, and a question mark if that is uncertain.
 *
 * <p>Source of the rule: J. McDowell, GCAT, "Vague dates", planet4589.org.
 *
 * @param date the same; a date that is uncertain is "about"
 * @param isUncertain whether a question mark follows it; after a time of day the day is still certain
 */
record VagueDate(PartialDate date, boolean isUncertain) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern SHAPE = Pattern.compile("(?<year>\\d{4})(?<decade>s)?(?: +Q(?<quarter>[1-4])"
            + "| +(?<month>[A-Za-z]{3})(?: +(?<day>\\d{1,2})(?<time> +HHMM(?::SS(?:\\.\\d+)?)?| +HHh)?)?)?"
                    .replace("HHMM", "(?:[01]\\d|2[0-3])[0-5]\\d")
                    .replace("SS", "(?:[0-5]\\d|60)")
                    .replace("HHh", "(?:[01]?\\d|2[0-3])h")
            + "(?<doubt>\\?)?");
    private static final String ALLOWED =
            "must be a date such as 2024 Aug  6 0642, 2024 Aug  6, 2024 Aug, 2024 Q3, 2024 or 2020s, with ? if uncertain";

    /**
     * Reads a date.
     *
     * @return empty for {@code -}, {@code *} and {@code ?}: none, none yet, and not known
     * @throws IllegalArgumentException saying what is allowed, if it is something else, or a day that no calendar has
     */
    static Optional<VagueDate> parse(String text) {
        if (List.of("", "-", "*", "?").contains(text)) {
            return Optional.empty();
        }
        Matcher m = SHAPE.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException(ALLOWED);
        }
        boolean uncertain = m.group("doubt") != null;
        boolean about = uncertain && m.group("time") == null;
        try {
            return Optional.of(new VagueDate(PartialDate.parse((about ? "~" : "") + period(m)), uncertain));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("is no day of the calendar; " + ALLOWED, e);
        }
    }

    private static String period(Matcher m) {
        String year = m.group("year");
        if (m.group("decade") != null) {
            return year + "s";
        } else if (m.group("quarter") != null) {
            return year + "-Q" + m.group("quarter");
        } else if (m.group("month") == null) {
            return year;
        }
        int month = MONTHS.indexOf(m.group("month").toLowerCase(Locale.ROOT)) + 1;
        if (m.group("day") == null) {
            return "%s-%02d".formatted(year, month);
        }
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(m.group("day")))
                .toString();
    }
}
