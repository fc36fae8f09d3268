package io.spacegraph.answers;

import io.spacegraph.model.ClaimProperty;
import java.util.Comparator;
import java.util.List;
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
     * The latest count; without any, the satellites on the launches.
     *
     * @param counts best first
     * @return null if nothing counts them
     */
    static @Nullable Count latest(List<Fact> counts, Cadence cadence) {
        Optional<Fact> latest = counts.stream()
                .filter(fact -> !fact.isPromise())
                .min(Comparator.comparing(Fact::day, Comparator.reverseOrder())
                        .thenComparingInt(fact -> COUNTERS.indexOf(fact.property())));
        return latest.map(fact -> new Count(fact.range().number().intValue(), fact.property(), List.of(fact.id())))
                .orElseGet(cadence::count);
    }
}
