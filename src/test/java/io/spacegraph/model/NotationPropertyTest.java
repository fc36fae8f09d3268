package io.spacegraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import io.spacegraph.value.Bound;
import io.spacegraph.value.Money;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Quantity;
import io.spacegraph.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a value prints is read back as the same value, and nothing that is not a value breaks the reader. */
class NotationPropertyTest {
    @Property
    void aDateIsReadBack(@ForAll("dates") PartialDate date) {
        assertEquals(date, PartialDate.parse(date.toString()));
        assertFalse(date.earliest().isAfter(date.latest()), date::toString);
    }

    @Property
    void aRangeIsReadBack(@ForAll("ranges") NumberRange range) {
        assertEquals(range, NumberRange.parse(range.toString()));
    }

    @Property
    void aQuantityIsReadBack(@ForAll("ranges") NumberRange range, @ForAll Unit unit) {
        Quantity quantity = Quantity.of(range, unit);
        assertEquals(quantity, Quantity.parse(quantity.toString()));
    }

    @Property
    void moneyIsReadBack(@ForAll("ranges") NumberRange range, @ForAll("currencies") String currency) {
        Money money = Money.of(range, currency);
        assertEquals(money, Money.parse(money.toString()));
    }

    @Property(tries = 2000)
    void garbageIsRefused(@ForAll("garbage") String text) {
        for (Consumer<String> reader :
                List.<Consumer<String>>of(PartialDate::parse, NumberRange::parse, Quantity::parse, Money::parse)) {
            refuses(reader, text);
        }
    }

    private static void refuses(Consumer<String> reader, String text) {
        try {
            reader.accept(text);
        } catch (IllegalArgumentException e) {
            assertFalse(String.valueOf(e.getMessage()).isBlank());
        } catch (RuntimeException e) {
            fail("\"" + text + "\" breaks the reader", e);
        }
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        Arbitrary<String> body = Arbitraries.integers()
                .between(1900, 2199)
                .flatMap(year -> Arbitraries.oneOf(
                        Arbitraries.integers()
                                .between(1, 365)
                                .map(day -> LocalDate.ofYearDay(year, day).toString()),
                        Arbitraries.integers().between(1, 12).map(month -> String.format("%d-%02d", year, month)),
                        Arbitraries.integers().between(1, 4).map(quarter -> year + "-Q" + quarter),
                        Arbitraries.integers().between(1, 2).map(half -> year + "-H" + half),
                        Arbitraries.just(String.valueOf(year)),
                        Arbitraries.just(year / 10 * 10 + "s")));
        return Combinators.combine(Arbitraries.of("", "~", "<=", "<", ">=", ">"), body)
                .as((sign, text) -> PartialDate.parse(sign + text));
    }

    @Provide
    Arbitrary<NumberRange> ranges() {
        return Combinators.combine(numbers(), numbers(), Arbitraries.of(Bound.class))
                .filter((a, b, bound) -> bound != Bound.BETWEEN || a.compareTo(b) != 0)
                .as((a, b, bound) -> switch (bound) {
                    case EXACT -> new NumberRange(a, a, a, bound);
                    case ABOUT -> new NumberRange(null, null, a, bound);
                    case LESS_THAN -> new NumberRange(null, a, null, bound);
                    case MORE_THAN -> new NumberRange(a, null, null, bound);
                    case BETWEEN -> new NumberRange(a.min(b), a.max(b), null, bound);
                });
    }

    @Provide
    Arbitrary<String> currencies() {
        return Arbitraries.of("USD", "CNY", "EUR", "HKD", "JPY");
    }

    @Provide
    Arbitrary<String> garbage() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.strings()
                        .withChars("0123456789.eE+-~<>=QHs /%kgUSDCNYlb")
                        .ofMaxLength(24));
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.longs().between(-999_999_999_999_999L, 999_999_999_999_999L),
                        Arbitraries.integers().between(-3, 15))
                .as(BigDecimal::valueOf);
    }
}
