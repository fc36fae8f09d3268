package io.spacegraph.importer.feed.record;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The international designator of a launch (COSPAR), such as {@code 1957-001}. Until 1962 launches were named with
 * Greek letters, alpha to omega, then alpha alpha to alpha omega and on; the numbers that replaced them count on in this
 * order.
 *
 * <p>Source of the rule: J. McDowell, GCAT, "International designations", planet4589.org.
 */
public final class Designator {
    private static final Pattern NUMBERED = Pattern.compile("\\d{4}-\\d{3}");
    private static final Pattern LETTERED =
            Pattern.compile("(?<year>\\d{4}) (?:(?<block>[A-Z]) )?(?<letter>[A-Z]{2,3})");
    private static final List<String> LETTERS = List.of(
            "ALP", "BET", "GAM", "DEL", "EPS", "ZET", "ETA", "THE", "IOT", "KAP", "LAM", "MU", "NU", "XI", "OMI", "PI",
            "RHO", "SIG", "TAU", "UPS", "PHI", "CHI", "PSI", "OME");

    private Designator() {}

    /** The designator that a tag is, in numbers or letters; empty for a launch that has none, since it failed. */
    public static Optional<String> of(String tag) {
        if (NUMBERED.matcher(tag).matches()) {
            return Optional.of(tag);
        }
        Matcher m = LETTERED.matcher(tag);
        if (!m.matches() || !LETTERS.contains(m.group("letter"))) {
            return Optional.empty();
        }
        int blocks = m.group("block") == null ? 0 : m.group("block").charAt(0) - 'A' + 1;
        int number = blocks * LETTERS.size() + LETTERS.indexOf(m.group("letter")) + 1;
        return Optional.of("%s-%03d".formatted(m.group("year"), number));
    }

    /** The external id of a launch with this tag. */
    public static Optional<String> external(String tag) {
        return of(tag).map(designator -> "COSPAR:" + designator);
    }
}
