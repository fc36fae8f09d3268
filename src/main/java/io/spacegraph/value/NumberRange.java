package io.spacegraph.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A number as far as a source gives it: the point itself, or what bounds it. Numbers are equal whatever their trailing
 * zeros.
 *
 * @param low the lower end; equal to the point if exact, null if nothing bounds the value from below or it is "about"
 * @param high the upper end; equal to the point if exact, null if nothing bounds the value from above or it is "about"
 * @param point the number itself, if {@code EXACT} or {@code ABOUT}
 * @param bound how the numbers bound the value
 */
@Description("A number as far as a source gives it: the point itself, or what bounds it.")
public record NumberRange(
        @Nullable @Description("The lower end; null if nothing bounds the value from below.")
        BigDecimal low,

        @Nullable @Description("The upper end; null if nothing bounds the value from above.")
        BigDecimal high,

        @Nullable @Description("The number itself, if EXACT or ABOUT.")
        BigDecimal point,

        @NonNull @Description("How the numbers bound the value.")
        Bound bound) {

    /** The notation that {@link #parse} accepts, for messages. */
    static final String ALLOWED = "must be a number of at most 15 significant digits (72, 6.7e9), "
            + "a bound (<100, >14000), an approximation (~5) or a rising range (3000..4000)";

    // Numbers are stored as doubles, which keep 15 decimal digits and no more.
    private static final MathContext DIGITS = new MathContext(15);
    // The bounded exponent keeps 1e999999999 from being written out.
    private static final String NUMBER = "-?\\d{1,18}(?:\\.\\d{1,18})?(?:[eE][+-]?\\d{1,2})?";
    private static final Pattern SINGLE = Pattern.compile("([<>~]?)(" + NUMBER + ")");
    private static final Pattern BETWEEN = Pattern.compile("(" + NUMBER + ")\\.\\.(" + NUMBER + ")");

    public NumberRange {
        low = low == null ? null : plain(low);
        high = high == null ? null : plain(high);
        point = point == null ? null : plain(point);
        if (!fits(low, high, point, bound)) {
            throw new IllegalArgumentException(ALLOWED);
        }
    }

    /**
     * Reads the notation of {@code data/}.
     *
     * @throws IllegalArgumentException saying what is allowed, if it is something else
     */
    public static NumberRange parse(String notation) {
        Matcher between = BETWEEN.matcher(notation);
        if (between.matches()) {
            return new NumberRange(number(between.group(1)), number(between.group(2)), null, Bound.BETWEEN);
        }
        Matcher single = SINGLE.matcher(notation);
        if (!single.matches()) {
            throw new IllegalArgumentException(ALLOWED);
        }
        return of(single.group(1), number(single.group(2)));
    }

    /** The number to sort and compare by: the point, else the bound's number, else the low end. */
    public BigDecimal number() {
        return Stream.of(point, low, high)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseThrow();
    }

    /**
     * This range divided by another, both of positive numbers: the least and the most that the quotient can be. The
     * quotient of an "about" number is "about".
     *
     * @return the quotient; null if it has no bound
     */
    public @Nullable NumberRange over(NumberRange divisor) {
        return between(
                quotient(least(), divisor.most()), quotient(most(), divisor.least()), isAbout() || divisor.isAbout());
    }

    /** The sum of this range and another: the least and the most that it can be; null if it has no bound. */
    public @Nullable NumberRange plus(NumberRange other) {
        return between(sum(least(), other.least()), sum(most(), other.most()), isAbout() || other.isAbout());
    }

    /** The range of exactly this number. */
    public static NumberRange exactly(BigDecimal number) {
        return new NumberRange(number, number, number, Bound.EXACT);
    }

    /** The range from one number to another; a null end is open; null if both are null. */
    public static @Nullable NumberRange between(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean about) {
        if (same(low, high)) {
            return about ? new NumberRange(null, null, low, Bound.ABOUT) : new NumberRange(low, high, low, Bound.EXACT);
        } else if (low != null && high != null) {
            return new NumberRange(low, high, null, Bound.BETWEEN);
        } else if (low != null) {
            return new NumberRange(low, null, null, Bound.MORE_THAN);
        }
        return high == null ? null : new NumberRange(null, high, null, Bound.LESS_THAN);
    }

    /** The least that the range allows, "about" taken at its word; null if nothing bounds it from below. */
    public @Nullable BigDecimal least() {
        return isAbout() ? point : low;
    }

    /** The most that the range allows, "about" taken at its word; null if nothing bounds it from above. */
    public @Nullable BigDecimal most() {
        return isAbout() ? point : high;
    }

    /** Whether all that the range allows is less; "more than 600" is not below 648. */
    public boolean isBelow(BigDecimal number) {
        BigDecimal most = most();
        return most != null && most.compareTo(number) < 0;
    }

    private boolean isAbout() {
        return bound == Bound.ABOUT;
    }

    private static @Nullable BigDecimal quotient(@Nullable BigDecimal number, @Nullable BigDecimal divisor) {
        return number == null || divisor == null || divisor.signum() == 0 ? null : number.divide(divisor, DIGITS);
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal number, @Nullable BigDecimal other) {
        return number == null || other == null ? null : number.add(other);
    }

    /** This range with each number multiplied, rounded to 15 significant digits; the factor is positive. */
    public NumberRange times(BigDecimal factor) {
        return map(number -> number.multiply(factor, DIGITS));
    }

    /** This range with each number divided, rounded to 15 significant digits; the divisor is positive. */
    public NumberRange dividedBy(BigDecimal divisor) {
        return map(number -> number.divide(divisor, DIGITS));
    }

    /** The notation of {@code data/}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return switch (bound) {
            case BETWEEN -> text(low) + ".." + text(high);
            case EXACT -> text(point);
            case ABOUT -> "~" + text(point);
            case LESS_THAN -> "<" + text(high);
            case MORE_THAN -> ">" + text(low);
        };
    }

    private NumberRange map(UnaryOperator<BigDecimal> change) {
        return new NumberRange(
                low == null ? null : change.apply(low),
                high == null ? null : change.apply(high),
                point == null ? null : change.apply(point),
                bound);
    }

    private static NumberRange of(String sign, BigDecimal number) {
        return switch (sign) {
            case "<" -> new NumberRange(null, number, null, Bound.LESS_THAN);
            case ">" -> new NumberRange(number, null, null, Bound.MORE_THAN);
            case "~" -> new NumberRange(null, null, number, Bound.ABOUT);
            default -> new NumberRange(number, number, number, Bound.EXACT);
        };
    }

    private static BigDecimal number(String text) {
        BigDecimal number = new BigDecimal(text);
        if (number.stripTrailingZeros().precision() > DIGITS.getPrecision()) {
            throw new IllegalArgumentException(ALLOWED);
        }
        return number;
    }

    private static boolean fits(
            @Nullable BigDecimal low, @Nullable BigDecimal high, @Nullable BigDecimal point, Bound bound) {
        return switch (bound) {
            case EXACT -> same(point, low) && same(point, high);
            case ABOUT -> point != null && low == null && high == null;
            case BETWEEN -> point == null && low != null && high != null && low.compareTo(high) < 0;
            case LESS_THAN -> point == null && low == null && high != null;
            case MORE_THAN -> point == null && low != null && high == null;
        };
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String text(@Nullable BigDecimal number) {
        return Objects.requireNonNull(number).toPlainString();
    }
}
