package io.spacegraph.answers.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.spacegraph.answers.Values;
import io.spacegraph.value.Exchange;
import io.spacegraph.value.ExchangeRate;
import io.spacegraph.value.Money;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is added up of the contracts of one supplier; each is told by its keys, such as {@code AWARDED amount=5e6 USD}. */
class SupplierBacklogTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static final Exchange RATES = new Exchange(List.of(new ExchangeRate(
            "EUR",
            "USD",
            new BigDecimal("1.1"),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2026, 1, 1),
            "source/x",
            null)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "AWARDED amount=5e6 USD; AWARDED amount=2e6 USD                       | 7000000  | -       | 2 | 0 | 0",
                "a ceiling is no amount: AWARDED ceiling=9e6 USD; AWARDED amount=2e6 USD | 2000000 | 9000000 | 2 | 0 | 1",
                "nor does it add to one: AWARDED amount=2e6 USD ceiling=9e6 USD       | 2000000  | 9000000 | 1 | 0 | 0",
                "none is not nothing: AWARDED; AWARDED amount=2e6 USD                 | 2000000  | -       | 2 | 1 | 0",
                "only that: AWARDED                                                   | -        | -       | 1 | 1 | 0",
                "what is over: COMPLETED amount=5e6 USD; TERMINATED amount=5e6 USD    | -        | -       | 0 | 0 | 0",
                "what is proposed: PROPOSED amount=5e6 USD                            | -        | -       | 0 | 0 | 0",
                "its last day: AWARDED amount=5e6 USD ends=2026-06                    | 5000000  | -       | 1 | 0 | 0",
                "is past: AWARDED amount=5e6 USD ends=2026-05                         | -        | -       | 0 | 0 | 0",
                "several suppliers: AWARDED amount=5e6 USD suppliers=2                | -        | -       | 1 | 0 | 0",
                "at a rate: AWARDED amount=5e6 EUR awarded=2025-03-01                 | 5500000  | -       | 1 | 0 | 0",
                "at none: AWARDED amount=5e6 JPY awarded=2025-03-01                   | -        | -       | 1 | 0 | 0",
                "an order of its framework: AWARDED amount=9e6 USD; AWARDED amount=5e6 USD framework=0 | 9000000 | - | 2 | 0 | 0",
                "of one with a ceiling: AWARDED ceiling=9e6 USD; AWARDED amount=5e6 USD framework=0 | 5000000 | 9000000 | 2 | 0 | 1",
                "of one that others share: AWARDED amount=9e6 USD suppliers=3; AWARDED amount=5e6 USD framework=0 | 5000000 | - | 2 | 0 | 0",
            })
    void openContractsAreAddedUp(
            String told,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal ceiling,
            int open,
            int undisclosed,
            int ceilingOnly) {
        Row row = backlog(told);
        assertEquals(amount, number(row, "awardedAmount"));
        assertEquals(ceiling, number(row, "ceiling"));
        assertEquals(List.of(open, undisclosed, ceilingOnly), counts(row, "open", "undisclosed", "ceilingOnly"));
    }

    @Test
    void whatIsInNoSumIsCounted() {
        Row row = backlog("AWARDED amount=5e6 USD ends=2026-05; PROPOSED; awarded=2026-05-01; awarded=2026-07-01;"
                + " AWARDED amount=1e6 JPY; AWARDED suppliers=2");
        assertEquals(
                List.of(1, 1, 1, 1, 1), counts(row, "pastEnd", "proposed", "unknownState", "unconverted", "shared"));
        assertNull(row.findMoney("awardedAmount"));
    }

    @Test
    void eachCurrencyHasASumOfItsOwn() {
        Row row = backlog("AWARDED amount=5e6 EUR; AWARDED amount=1..2 EUR; AWARDED ceiling=3e6 USD");
        assertEquals(
                List.of("5000001..5000002 EUR, none", "none, 3000000 USD"),
                row.rows("sums").stream()
                        .map(sum -> words(sum.findMoney("amount")) + ", " + words(sum.findMoney("ceiling")))
                        .toList());
    }

    private static String words(@Nullable Money money) {
        return money == null ? "none" : money.toString();
    }

    private static Row backlog(String told) {
        AtomicInteger number = new AtomicInteger();
        List<SuppliedContract> contracts = Arrays.stream(
                        told.replaceFirst("^[^:]*: ", "").split(";", -1))
                .map(contract ->
                        SuppliedContract.of(contract(contract.strip(), number.getAndIncrement()), RATES, "USD", DAY))
                .toList();
        return new Row(SupplierBacklog.of(new Row(Map.of("id", "company/0")), contracts, "USD")
                .row());
    }

    private static Row contract(String told, int number) {
        Map<String, String> keys = Arrays.stream(
                        told.replaceAll(" ([A-Z]{3})\\b", "_$1").split(" ", -1))
                .map(word -> word.contains("=") ? word : "state=" + word)
                .collect(Collectors.toMap(
                        word -> word.split("=", 2)[0], word -> word.split("=", 2)[1].replace('_', ' ')));
        return new Row(new Values()
                .put("id", String.valueOf(number))
                .put("state", keys.get("state"))
                .put("awarded", date(keys.get("awarded")))
                .put("ends", date(keys.get("ends")))
                .put("amount", money(keys.get("amount"), number))
                .put("ceiling", money(keys.get("ceiling"), number))
                .put(
                        "suppliers",
                        IntStream.range(0, Integer.parseInt(keys.getOrDefault("suppliers", "1")))
                                .mapToObj(i -> "company/" + i)
                                .toList())
                .put("framework", keys.get("framework"))
                .map());
    }

    private static @Nullable Map<String, Object> date(@Nullable String date) {
        return date == null ? null : Values.of(PartialDate.parse(date));
    }

    private static @Nullable Map<String, Object> money(@Nullable String written, int number) {
        if (written == null) {
            return null;
        }
        Money money = Money.parse(written);
        return Map.of(
                "id", "claim/" + number,
                "source", "source/s",
                "day", LocalDate.of(2025, 5, 1),
                "currency", money.currency(),
                "range", Objects.requireNonNull(Values.of(money.range())));
    }

    private static @Nullable BigDecimal number(Row row, String key) {
        Money money = row.findMoney(key);
        return money == null ? null : money.range().number();
    }

    private static List<Integer> counts(Row row, String... keys) {
        return Arrays.stream(keys).map(row::getInteger).toList();
    }
}
