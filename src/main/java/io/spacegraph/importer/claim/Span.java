package io.spacegraph.importer.claim;

import io.spacegraph.value.Bound;
import io.spacegraph.value.NumberRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number as far as it is known, on its way through arithmetic: bounds stay bounds, and "about" stays "about".
 *
 * @param low the lower end, null if nothing bounds it from below
 * @param high the upper end, null if nothing bounds it from above
 * @param about whether it is only stated or computed roughly
 */
public record Span(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean about) {
    // "About 100" and 108 do not disagree.
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");
    private static final MathContext DIGITS = MathContext.DECIMAL64;

    public static Span of(NumberRange range) {
        return range.bound() == Bound.ABOUT
                ? new Span(range.number(), range.number(), true)
                : new Span(range.low(), range.high(), false);
    }

    /** How many times the smaller of two numbers the larger is; both are above zero. */
    public static Span between(BigDecimal one, BigDecimal other) {
        return exactly(one.max(other)).over(exactly(one.min(other)));
    }

    private static Span exactly(BigDecimal number) {
        return new Span(number, number, false);
    }

    /** This times a number above zero. */
    public Span times(BigDecimal factor) {
        return new Span(
                low == null ? null : low.multiply(factor, DIGITS),
                high == null ? null : high.multiply(factor, DIGITS),
                about);
    }

    /** This times another, both above zero. */
    public Span times(Span other) {
        return new Span(
                low == null || other.low == null ? null : low.multiply(other.low, DIGITS),
                high == null || other.high == null ? null : high.multiply(other.high, DIGITS),
                about || other.about);
    }

    /** This divided by another, both above zero. */
    public Span dividedBy(Span other) {
        return new Span(
                low == null || other.high == null ? null : low.divide(other.high, DIGITS),
                high == null || other.low == null ? null : high.divide(other.low, DIGITS),
                about || other.about);
    }

    /** Whether even the highest number that this allows is below the lowest of the other. */
    public boolean isBelow(Span other) {
        BigDecimal most = most();
        BigDecimal least = other.least();
        return most != null && least != null && most.compareTo(least) < 0;
    }

    /** Whether even the highest number stated here is below the lowest stated there, whatever bounds allow. */
    public boolean isToldBelow(Span other) {
        return Objects.requireNonNull(new Span(last(), last(), about).most())
                        .compareTo(Objects.requireNonNull(new Span(other.first(), other.first(), other.about).least()))
                < 0;
    }

    /** The lowest number that this allows, "about" taken as a tenth less; null if nothing bounds it. */
    @Nullable
    public BigDecimal least() {
        return low == null || !about ? low : low.subtract(low.abs().multiply(TOLERANCE));
    }

    /** The highest number that this allows, "about" taken as a tenth more; null if nothing bounds it. */
    @Nullable
    public BigDecimal most() {
        return high == null || !about ? high : high.add(high.abs().multiply(TOLERANCE));
    }

    /** Whether one of two plain numbers is the other, rounded to no fewer than two digits. */
    public boolean isRoundingOf(Span other) {
        if (!isPoint() || !other.isPoint()) {
            return false;
        }
        int digits = Math.min(digits(), other.digits());
        MathContext rounding = new MathContext(digits, RoundingMode.HALF_UP);
        return digits > 1 && first().round(rounding).compareTo(other.first().round(rounding)) == 0;
    }

    private boolean isPoint() {
        return first().compareTo(last()) == 0 && low != null && high != null;
    }

    private int digits() {
        return first().stripTrailingZeros().precision();
    }

    /** The smaller number that is stated. */
    public BigDecimal first() {
        return Objects.requireNonNull(low == null ? high : low);
    }

    /** The larger number that is stated. */
    public BigDecimal last() {
        return Objects.requireNonNull(high == null ? low : high);
    }

    /** Whether any number is left: a bound from above divided by another says nothing. */
    public boolean saysSomething() {
        return low != null || high != null;
    }

    public boolean isAboveZero() {
        return first().signum() > 0;
    }

    /** The same number on the other side of zero: a loss as large as this. */
    public Span negated() {
        return new Span(high == null ? null : high.negate(), low == null ? null : low.negate(), about);
    }

    /** How many times the smaller one this is, between the numbers that are stated; both are above zero. */
    public Span over(Span smaller) {
        BigDecimal least = first().divide(smaller.last(), DIGITS);
        return new Span(least.max(BigDecimal.ONE), last().divide(smaller.first(), DIGITS), false);
    }

    /** Such as {@code under 220.46}, {@code 3,000..4,000} or {@code about 60,000}. */
    @Override
    public String toString() {
        if (about) {
            return "about " + ends();
        } else if (low == null) {
            return "under " + Figures.of(last());
        }
        return high == null ? "over " + Figures.of(first()) : ends();
    }

    private String ends() {
        return first().compareTo(last()) == 0 ? Figures.of(first()) : Figures.of(first()) + ".." + Figures.of(last());
    }
}
