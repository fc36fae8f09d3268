package io.spacegraph.answers.capital;

import io.spacegraph.answers.DayRange;
import io.spacegraph.answers.Fact;
import io.spacegraph.answers.StatedMoney;
import io.spacegraph.value.Exchange;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.OwnershipClass;
import io.spacegraph.vocabulary.code.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One funding round as money is added up.
 *
 * @param row its facts
 * @param amount what was raised; null if undisclosed
 * @param classes its investors' ids and ownership classes
 */
record Round(Row row, @Nullable StatedMoney amount, Map<String, OwnershipClass> classes) {

    static final String UNKNOWN = "UNKNOWN";

    static Round of(Row row, Exchange exchange, String currency, boolean lookThrough) {
        Fact amount = fact(row, "amount").filter(fact -> !fact.isPromise()).orElse(null);
        Map<String, OwnershipClass> classes = row.rows("investors").stream()
                .collect(Collectors.toMap(
                        investor -> investor.getText("id"),
                        investor -> ownershipClass(investor, lookThrough),
                        (one, other) -> one,
                        TreeMap::new));
        if (amount == null) {
            return new Round(row, null, classes);
        }
        LocalDate day = date(row).map(PartialDate::value).orElseGet(amount::day);
        return new Round(row, StatedMoney.of(amount, currency, day, exchange), classes);
    }

    /** The amount in the currency asked for; null if undisclosed or not convertible. */
    @Nullable
    NumberRange raised() {
        return amount == null ? null : amount.range();
    }

    /** What it was converted at, in words; null if it was not. */
    @Nullable
    String rate() {
        return amount == null ? null : amount.rate();
    }

    /** The values of the key that the round counts under. */
    List<String> keys(CapitalKey key) {
        return switch (key) {
            case INVESTOR -> classes.isEmpty() ? List.of(UNKNOWN) : List.copyOf(classes.keySet());
            case OWNERSHIP_CLASS -> List.of(together());
            case COMPANY -> List.of(row.getText("company"));
            case SERIES -> List.of(orUnknown("series"));
            case COUNTRY -> List.of(orUnknown("country"));
            case KIND -> List.of(orUnknown("kind"));
            case YEAR ->
                List.of(date(row)
                        .filter(date -> date.first().getYear() == date.last().getYear())
                        .map(date -> String.valueOf(date.value().getYear()))
                        .orElse(UNKNOWN));
        };
    }

    /** Whether it may have been announced by the day. */
    boolean isBegun(LocalDate day) {
        return date(row).map(date -> !date.value().isAfter(day)).orElse(true);
    }

    /** Whether its date leaves no doubt that it falls into the period; any does that is open on both sides. */
    boolean isWithin(DayRange period) {
        return period.isOpen() || date(row).map(period::holds).orElse(false);
    }

    /** Whether it may fall into the period, for all that its date tells. */
    boolean mayBeWithin(DayRange period) {
        return date(row).map(period::meets).orElse(true);
    }

    /** Whether new shares were sold, as far as is known: what is borrowed or given is not raised, nor what existing shares brought. */
    boolean isEquity() {
        return !is(Series.SECONDARY) && !is(Series.DEBT) && !is(Series.GRANT);
    }

    boolean is(Series series) {
        return series.name().equals(row.findText("series"));
    }

    /** Whether no investor is named, or one of whose owners no source says anything. */
    boolean isOfUnknownOwners() {
        return classes.isEmpty() || classes.containsValue(OwnershipClass.UNKNOWN);
    }

    /** The investors that are companies. */
    List<String> companies() {
        return row.rows("investors").stream()
                .filter(investor -> Boolean.TRUE.equals(investor.find("company")))
                .map(investor -> investor.getText("id"))
                .toList();
    }

    private String together() {
        return classes.isEmpty()
                ? UNKNOWN
                : classes.values().stream().distinct().sorted().map(Enum::name).collect(Collectors.joining(" + "));
    }

    private String orUnknown(String key) {
        String text = row.findText(key);
        return text == null ? UNKNOWN : text;
    }

    private static OwnershipClass ownershipClass(Row investor, boolean lookThrough) {
        List<OwnershipClass> owners = lookThrough
                ? investor.texts("owners").stream()
                        .map(OwnershipClass::valueOf)
                        .distinct()
                        .toList()
                : List.of();
        if (owners.isEmpty()) {
            return investor.getCode("class", OwnershipClass.class, OwnershipClass.UNKNOWN);
        }
        return owners.size() == 1 ? owners.get(0) : OwnershipClass.MIXED;
    }

    private static Optional<PartialDate> date(Row row) {
        return Stream.of("announced", "closed")
                .flatMap(key -> fact(row, key).stream())
                .flatMap(fact -> Stream.ofNullable(fact.date()))
                .findFirst();
    }

    private static Optional<Fact> fact(Row row, String key) {
        return Optional.ofNullable(row.findRow(key)).map(Fact::new);
    }
}
