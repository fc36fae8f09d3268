package io.spacegraph.value;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A number, bound or range in a unit.
 *
 * @param range the numbers, in {@code unit}
 * @param unit the unit that the source uses
 * @param asWritten the source's own words, or the notation if they do not differ
 */
@Description("A number, bound or range in a unit.")
public record Quantity(
        @NonNull @Description("The numbers, in the unit.") NumberRange range,

        @NonNull @Description("The unit that the source uses.")
        Unit unit,

        @NonNull @Description("The source's own words, or the notation of data/ if they do not differ.")
        String asWritten) {

    private static final String ALLOWED = NumberRange.ALLOWED + ", then a space and one of the units "
            + Arrays.stream(Unit.values()).map(Unit::symbol).collect(Collectors.joining(", "));

    /** A quantity whose source's words do not differ from the notation. */
    public static Quantity of(NumberRange range, Unit unit) {
        return new Quantity(range, unit, range + " " + unit.symbol());
    }

    /**
     * Reads the notation of {@code data/}, such as {@code 3000..4000 USD/kg}.
     *
     * @throws IllegalArgumentException saying what is allowed, if it is something else
     */
    public static Quantity parse(String notation) {
        int space = notation.indexOf(' ');
        Unit unit = Unit.find(notation.substring(space + 1))
                .filter(found -> space > 0)
                .orElseThrow(() -> new IllegalArgumentException(ALLOWED));
        return new Quantity(NumberRange.parse(notation.substring(0, space)), unit, notation);
    }

    /**
     * The numbers in another unit of the same dimension, rounded to 15 significant digits.
     *
     * @throws IllegalArgumentException if the units do not convert into each other
     */
    public NumberRange inUnit(Unit other) {
        if (other == unit) {
            return range;
        }
        if (other.canonical() != unit.canonical()) {
            throw new IllegalArgumentException(unit.symbol() + " does not convert into " + other.symbol());
        }
        return range.times(unit.factor()).dividedBy(other.factor());
    }

    /** The numbers in another unit, or null if the units do not convert into each other. */
    public @Nullable NumberRange find(Unit other) {
        return other.canonical() == unit.canonical() ? inUnit(other) : null;
    }

    /** The notation of {@code data/}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return range + " " + unit.symbol();
    }
}
