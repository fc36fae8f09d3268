package io.spacegraph.answers.progress;

import io.spacegraph.answers.Deadline;
import io.spacegraph.answers.Fact;
import io.spacegraph.value.Bound;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.PlanReading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The claims that state one milestone: read the same way, with deadlines that overlap and numbers that differ by no
 * more than a hundredth or their own rounding, as 1,600 does from 1,618.
 *
 * @param reading as which its number is read
 * @param claims the best one first
 */
record Plans(PlanReading reading, List<Fact> claims) {

    /** The nearest deadline first; those without one come last. */
    static final Comparator<Plans> BY_DUE = Comparator.comparing(Plans::last)
            .thenComparing(Plans::number)
            .thenComparing(Plans::reading)
            .thenComparing(plans -> plans.best().id());

    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Adds a claim to the milestone that it states, or as one of its own; the best claims must come first. */
    static void add(List<Plans> milestones, PlanReading reading, Fact plan) {
        milestones.stream()
                .filter(plans -> plans.reading == reading && plans.isStatedBy(plan))
                .findFirst()
                .orElseGet(() -> {
                    Plans milestone = new Plans(reading, new ArrayList<>());
                    milestones.add(milestone);
                    return milestone;
                })
                .claims
                .add(plan);
    }

    Fact best() {
        return claims.get(0);
    }

    /** The number to reach. */
    BigDecimal number() {
        return best().range().number();
    }

    /** The last day that the best claim's deadline allows; {@link PartialDate#MAX} without one. */
    LocalDate last() {
        return lastDay(best());
    }

    /** From the least to the most that the claims state. */
    NumberRange spread() {
        List<BigDecimal> numbers =
                claims.stream().map(claim -> claim.range().number()).sorted().toList();
        BigDecimal low = numbers.get(0);
        BigDecimal high = numbers.get(numbers.size() - 1);
        return low.compareTo(high) == 0
                ? NumberRange.exactly(low)
                : Objects.requireNonNull(NumberRange.between(low, high, false));
    }

    private boolean isStatedBy(Fact plan) {
        return isDueWith(plan)
                && isAtLeast(best()) == isAtLeast(plan)
                && isSame(number(), plan.range().number());
    }

    private boolean isDueWith(Fact plan) {
        PartialDate own = best().due();
        PartialDate other = plan.due();
        if (own == null || other == null) {
            return own == null && other == null;
        }
        return !Deadline.begin(own).isAfter(lastDay(plan))
                && !Deadline.begin(other).isAfter(last());
    }

    /** "648", "about 648" and "over 648" name the same number to reach, "up to 648" does not. */
    private static boolean isAtLeast(Fact plan) {
        return plan.range().bound() != Bound.LESS_THAN;
    }

    private static LocalDate lastDay(Fact plan) {
        PartialDate due = plan.due();
        return due == null ? PartialDate.MAX : due.latest();
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        BigDecimal difference = one.subtract(other).abs();
        return difference.compareTo(one.max(other).multiply(TOLERANCE)) <= 0
                || difference.compareTo(rounding(one).max(rounding(other))) < 0;
    }

    /** Half of the last digit that is given: 50 of 1,600, a half of 1,618; of a number of one digit nothing is rounded. */
    private static BigDecimal rounding(BigDecimal number) {
        BigDecimal digits = number.setScale(0, RoundingMode.HALF_UP).stripTrailingZeros();
        return digits.precision() < 2 ? BigDecimal.ZERO : digits.ulp().multiply(HALF);
    }
}
