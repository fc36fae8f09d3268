package io.spacegraph.importer.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.spacegraph.value.DatePrecision;
import io.spacegraph.vocabulary.SourceTier;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferenceTest {
    /** Left: rejected, tier, precision, stated; right likewise; then what decides for the left one. */
    @ParameterizedTest(name = "{0} before {1}: {2}")
    @CsvSource({
        "false FILING DAY 2024-01-01,           false AGGREGATOR DAY 2025-01-01,     source tier",
        "false FILING null null,                false COMPANY_STATEMENT DAY 2025-01-01, source tier",
        "false PRIMARY_OFFICIAL null null,      false FILING DAY 2025-01-01,         source tier",
        "false SOCIAL DAY null,                 false UNKNOWN DAY 2025-01-01,        source tier",
        "false FILING DAY 2024-01-01,           false FILING MONTH 2025-01-01,       precision",
        "false FILING QUARTER null,             false FILING HALF 2025-01-01,        precision",
        "false FILING YEAR null,                false FILING DECADE null,            precision",
        "false FILING DECADE null,              false FILING null 2025-01-01,        precision",
        "false FILING DAY 2025-01-02,           false FILING DAY 2025-01-01,         later statement",
        "false FILING DAY 2025-10-01,           false FILING DAY 2025-09-30,         later statement",
        "false FILING DAY 1999-12-31,           false FILING DAY null,               later statement",
        "false UNKNOWN null null,               true PRIMARY_OFFICIAL DAY 2025-01-01, refutation",
        "true FILING DAY 2025-01-01,            true AGGREGATOR DAY 2025-01-01,      source tier",
    })
    void theLeftIsPreferred(String left, String right, String decidedBy) {
        assertTrue(key(left).compareTo(key(right)) < 0, () -> key(left) + " " + key(right));
        assertEquals(decidedBy, Preference.decidedBy(key(left), key(right)));
        assertEquals(decidedBy, Preference.decidedBy(key(right), key(left)));
    }

    @ParameterizedTest
    @CsvSource({"false FILING DAY 2024-01-01", "true UNKNOWN null null"})
    void equalsAreUndecided(String one) {
        assertEquals(Preference.UNDECIDED, Preference.decidedBy(key(one), key(one)));
    }

    private static String key(String notation) {
        String[] parts = notation.split(" ", -1);
        return Preference.key(
                Boolean.parseBoolean(parts[0]),
                SourceTier.valueOf(parts[1]),
                parts[2].equals("null") ? null : DatePrecision.valueOf(parts[2]),
                parts[3].equals("null") ? null : LocalDate.parse(parts[3]));
    }
}
