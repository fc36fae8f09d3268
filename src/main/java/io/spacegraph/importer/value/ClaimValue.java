package io.spacegraph.importer.value;

import io.spacegraph.problem.Nearest;
import io.spacegraph.value.Money;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Quantity;
import io.spacegraph.value.Unit;
import io.spacegraph.vocabulary.ClaimProperty;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** The value of a claim, read from the notation of its property's kind. {@code toString} is what a reader is shown. */
public sealed interface ClaimValue {
    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException saying what is allowed, if it is none of the property's kind, or a number that it
     *     cannot be
     */
    static ClaimValue parse(ClaimProperty property, String value) {
        ClaimValue read = read(property, value);
        if (read instanceof Numeric number) {
            Limits.check(property, number);
        }
        return read;
    }

    private static ClaimValue read(ClaimProperty property, String value) {
        return switch (property.kind()) {
            case TEXT -> new Words(value);
            case LINK -> onLink(value);
            case CODE -> code(property, value);
            case DATE -> new Day(PartialDate.parse(value));
            case QUANTITY -> new Measure(Quantity.parse(value));
            case MONEY -> new Sum(Money.parse(value));
            case QUANTITY_OR_MONEY -> hasUnit(value) ? new Measure(Quantity.parse(value)) : new Sum(Money.parse(value));
        };
    }

    private static ClaimValue code(ClaimProperty property, String value) {
        List<String> codes = Arrays.stream(property.codes().orElseThrow().getEnumConstants())
                .map(Enum::name)
                .toList();
        if (!codes.contains(value)) {
            throw new IllegalArgumentException(Nearest.allowed(value, codes));
        }
        return new Code(value);
    }

    /** A share of an owner or the money of an investor is on the link as a number, anything else as words. */
    private static ClaimValue onLink(String value) {
        try {
            return hasUnit(value) ? new Measure(Quantity.parse(value)) : new Sum(Money.parse(value));
        } catch (IllegalArgumentException e) {
            return new Words(value);
        }
    }

    private static boolean hasUnit(String value) {
        return Unit.find(value.substring(value.indexOf(' ') + 1)).isPresent();
    }

    /** Free text. */
    record Words(String text) implements ClaimValue {
        @Override
        public String toString() {
            return text;
        }
    }

    /** A constant of the property's enum. */
    record Code(String name) implements ClaimValue {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A date. */
    record Day(PartialDate date) implements ClaimValue {
        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** A number in something: what quantities and money have in common. */
    sealed interface Numeric extends ClaimValue {
        /** The numbers as written. */
        NumberRange range();

        /** The name of the unit or currency as written. */
        String unit();

        /** The numbers to compare by, in the {@link #canonicalUnit}. */
        NumberRange canonical();

        /** The name of the unit or currency to compare in. */
        String canonicalUnit();

        /** Equal for what converts into each other, money at a rate. */
        String dimension();
    }

    /** A quantity. */
    record Measure(Quantity quantity) implements Numeric {
        /** So many, neither more nor less. */
        public static Measure exactly(int number, Unit unit) {
            return new Measure(Quantity.of(NumberRange.exactly(BigDecimal.valueOf(number)), unit));
        }

        @Override
        public NumberRange range() {
            return quantity.range();
        }

        @Override
        public String unit() {
            return quantity.unit().name();
        }

        @Override
        public NumberRange canonical() {
            return quantity.inUnit(quantity.unit().canonical());
        }

        @Override
        public String canonicalUnit() {
            return quantity.unit().canonical().name();
        }

        @Override
        public String dimension() {
            Unit unit = quantity.unit().canonical();
            return unit == Unit.USD_PER_KG || unit == Unit.CNY_PER_KG ? "money per kg" : unit.name();
        }

        @Override
        public String toString() {
            return quantity.toString();
        }
    }

    /** A sum of money. */
    record Sum(Money money) implements Numeric {
        @Override
        public NumberRange range() {
            return money.range();
        }

        @Override
        public String unit() {
            return money.currency();
        }

        @Override
        public NumberRange canonical() {
            return money.range();
        }

        @Override
        public String canonicalUnit() {
            return money.currency();
        }

        @Override
        public String dimension() {
            return "money";
        }

        @Override
        public String toString() {
            return money.toString();
        }
    }
}
