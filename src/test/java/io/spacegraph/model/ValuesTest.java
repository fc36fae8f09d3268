package io.spacegraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.spacegraph.value.Bound;
import io.spacegraph.value.Money;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Quantity;
import io.spacegraph.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @ParameterizedTest
    @CsvSource({
        "2025-01-23, 2025-01-23, 2025-01-23",
        "2024-02,    2024-02-01, 2024-02-29",
        "2025-Q2,    2025-04-01, 2025-06-30",
        "2025-H2,    2025-07-01, 2025-12-31",
        "2025,       2025-01-01, 2025-12-31",
        "2020s,      2020-01-01, 2029-12-31",
        "~2025-02,   2025-01-01, 2025-03-31",
        "<=2030,     0001-01-01, 2030-12-31",
        "<2030,      0001-01-01, 2029-12-31",
        ">=2030,     2030-01-01, 9999-12-31",
        ">2030,      2031-01-01, 9999-12-31",
    })
    void aDateAllowsADaySpan(String notation, String earliest, String latest) {
        PartialDate date = PartialDate.parse(notation);
        assertEquals(earliest, date.earliest().toString());
        assertEquals(latest, date.latest().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-13",
                "2025-02-30",
                "2025-Q5",
                "2025-H3",
                "1899",
                "2201",
                "2025s",
                "25",
                "2025-1-2",
                "~~2025",
                " 2025",
                "２０２５"
            })
    void aDateThatIsNoneIsRefusedWithWhatIsAllowed(String notation) {
        String message = assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(notation))
                .getMessage();
        assertTrue(String.valueOf(message).contains("2025-Q1"), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "72",
                "72satellites",
                "72 apples",
                "1234567890123456 kg",
                "5..3 kg",
                "5..5 kg",
                "<~5 kg",
                "1e999 kg",
                "1,000 kg",
                "NaN kg",
                "0x10 kg",
                "72 satellites ",
                " kg",
                "72  kg"
            })
    void aQuantityThatIsNoneIsRefused(String notation) {
        String message = assertThrows(IllegalArgumentException.class, () -> Quantity.parse(notation))
                .getMessage();
        assertTrue(String.valueOf(message).contains("15 significant digits"), message);
    }

    @ParameterizedTest
    @CsvSource({
        "6.7e9 CNY,      6700000000, EXACT",
        "~13e12 CNY,     13000000000000, ABOUT",
        "<10e6 USD,      10000000, LESS_THAN",
        ">14000 USD,     14000, MORE_THAN",
        "3e9..4e9 USD,   3000000000, BETWEEN",
    })
    void moneyHasAnAmountToSortBy(String notation, BigDecimal amount, Bound bound) {
        Money money = Money.parse(notation);
        assertEquals(amount, money.amount());
        assertEquals(bound, money.range().bound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.7e9", "6.7e9 RMB", "6.7e9 cny", "6.7e9 ", "CNY", "12345678901234567 CNY"})
    void moneyThatIsNoneIsRefused(String notation) {
        assertThrows(IllegalArgumentException.class, () -> Money.parse(notation));
    }

    @Test
    void dollarsPerPoundAreDollarsPerKilogramTimesTwoPointTwo() {
        NumberRange perKg = Quantity.parse("<100 USD/lb").inUnit(Unit.USD_PER_KG);
        assertEquals(Bound.LESS_THAN, perKg.bound());
        assertEquals(new BigDecimal("220.46"), perKg.number().setScale(2, RoundingMode.HALF_UP));
        assertEquals(
                new BigDecimal("2.2046"),
                Quantity.parse("1 kg").inUnit(Unit.LB).number().setScale(4, RoundingMode.HALF_UP));
    }

    @Test
    void unitsOfTwoDimensionsDoNotConvert() {
        assertThrows(
                IllegalArgumentException.class, () -> Quantity.parse("1 kg").inUnit(Unit.DAY));
    }

    @Test
    void trailingZerosMakeNoDifference() {
        assertEquals(NumberRange.parse("1.50"), NumberRange.parse("1.5"));
        assertEquals(NumberRange.parse("1000"), NumberRange.parse("1e3"));
    }
}
