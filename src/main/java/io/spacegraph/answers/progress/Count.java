package io.spacegraph.answers.progress;

import io.spacegraph.answers.Fact;
import io.spacegraph.vocabulary.ClaimProperty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many satellites a constellation has.
 *
 * @param satellites the number
 * @param counter what it counts
 * @param claims the claims that it came from
 */
record Count(int satellites, ClaimProperty counter, List<String> claims) {

    /** The counters in the order in which they are taken for one day. */
    private static final List<ClaimProperty> COUNTERS = List.of(
            ClaimProperty.SATELLITES_IN_ORBIT, ClaimProperty.SATELLITES_LAUNCHED, ClaimProperty.SATELLITES_OPERATIONAL);

    /**
     * The latest count, of those that work only where nothing else is counted. The satellites on the launches count where a later
     * launch has made them more, and where nothing else is counted.
     *
     * @param counts unscoped and best first
     * @return null if nothing counts them
     */
    static @Nullable Count latest(List<Fact> counts, Cadence cadence) {
        Optional<Fact> latest = counts.stream()
                .min(Comparator.comparing((Fact fact) -> fact.property() == ClaimProperty.SATELLITES_OPERATIONAL)
                        .thenComparing(Fact::day, Comparator.reverseOrder())
                        .thenComparingInt(fact -> COUNTERS.indexOf(fact.property())));
        return latest.filter(fact -> !isOvertaken(fact, cadence)).map(Count::of).orElseGet(cadence::count);
    }

    private static boolean isOvertaken(Fact fact, Cadence cadence) {
        Count launched = cadence.count();
        return launched != null
                && Objects.requireNonNull(cadence.last()).isAfter(fact.day())
                && launched.satellites > of(fact).satellites;
    }

    /**
     * The count that an addition adds to: the latest by the same counter on a day or before, or the count itself if all
     * that is known of it came later. Satellites on launches are counted up to the day.
     */
    static @Nullable Count before(LocalDate day, @Nullable Count count, List<Fact> counts, Cadence cadence) {
        if (count != null && count.counter() == ClaimProperty.SATELLITES_CARRIED) {
            return Objects.requireNonNullElse(cadence.until(day).count(), count);
        }
        return counts.stream()
                .filter(fact -> count != null && fact.property() == count.counter())
                .filter(fact -> !fact.day().isAfter(day))
                .max(Comparator.comparing(Fact::day))
                .map(Count::of)
                .orElse(count);
    }

    private static Count of(Fact fact) {
        return new Count(fact.range().number().intValue(), fact.property(), List.of(fact.id()));
    }
}
