package io.spacegraph.importer.claim;

import io.spacegraph.value.DatePrecision;
import io.spacegraph.vocabulary.SourceTier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one rule by which one claim is preferred to another: what is neither refuted nor retracted, then the better tier
 * of the source, then the better precision of the date, then the later statement.
 *
 * <p>It is written as a text of four parts that sorts as the rule says, best first, so that a statement's ORDER BY
 * follows it.
 */
public final class Preference {
    /** What {@link #decidedBy} answers if the rule prefers neither. */
    public static final String UNDECIDED = "undecided";

    private static final List<String> PARTS = List.of("refutation", "source tier", "precision", "later statement");
    private static final List<SourceTier> TIERS = List.of(SourceTier.values());
    private static final List<DatePrecision> PRECISIONS = List.of(DatePrecision.values());
    private static final int NO_PRECISION = PRECISIONS.size();
    private static final int LAST_DAY = 99_999_999;

    private Preference() {}

    /**
     * The key of a claim.
     *
     * @param rejected whether it is refuted or retracted
     * @param precision of the day from which it holds, else of its value; null is the worst
     * @param stated when it was said; null is the worst
     */
    static String key(
            boolean rejected, SourceTier tier, @Nullable DatePrecision precision, @Nullable LocalDate stated) {
        return "%d-%d-%d-%08d"
                .formatted(
                        rejected ? 1 : 0,
                        TIERS.indexOf(tier),
                        precision == null ? NO_PRECISION : PRECISIONS.indexOf(precision),
                        stated == null ? LAST_DAY : LAST_DAY - day(stated));
    }

    /** Whether the key is that of a refuted or retracted claim, which the first part of the key says. */
    public static boolean isRejected(String key) {
        return key.startsWith("1");
    }

    /** Which part of the rule separates two keys; {@link #UNDECIDED} if they are equal. */
    public static String decidedBy(String key, String other) {
        String[] left = key.split("-", -1);
        String[] right = other.split("-", -1);
        for (int i = 0; i < left.length; i++) {
            if (!left[i].equals(right[i])) {
                return PARTS.get(i);
            }
        }
        return UNDECIDED;
    }

    private static int day(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }
}
