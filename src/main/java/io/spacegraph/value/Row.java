package io.spacegraph.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a result: the values that the compiled statement returned for one node, by key. {@code get...} throws if
 * the value is absent; {@code find...} returns null, which means that no source says.
 *
 * @param values the values by key: text, numbers, dates, lists and maps, as the driver converts them
 */
public record Row(Map<String, Object> values) {

    /** A row without values. */
    public static final Row EMPTY = new Row(Map.of());

    /** The value under the key, or null. */
    public @Nullable Object find(String key) {
        return values.get(key);
    }

    /** The text under the key, or null. */
    public @Nullable String findText(String key) {
        return (String) find(key);
    }

    /** The text under the key, which the graph always holds. */
    public String getText(String key) {
        return (String) get(key);
    }

    /** The constant under the key, or null. */
    public <E extends Enum<E>> @Nullable E findCode(String key, Class<E> type) {
        String name = findText(key);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** The constant under the key, or the given one where no source says. */
    public <E extends Enum<E>> E getCode(String key, Class<E> type, E otherwise) {
        E found = findCode(key, type);
        return found == null ? otherwise : found;
    }

    /** The constant under the key, which the graph always holds. */
    public <E extends Enum<E>> E getCode(String key, Class<E> type) {
        return Enum.valueOf(type, getText(key));
    }

    /** The whole number under the key, or null. */
    public @Nullable Integer findInteger(String key) {
        Number number = (Number) find(key);
        return number == null ? null : Math.toIntExact(Math.round(number.doubleValue()));
    }

    /** The number under the key, or null. */
    public @Nullable Double findDouble(String key) {
        Number number = (Number) find(key);
        return number == null ? null : number.doubleValue();
    }

    /** The decimal number under the key, or null; exact for the 15 digits that the import lets in. */
    public @Nullable BigDecimal findDecimal(String key) {
        Double number = findDouble(key);
        return number == null
                ? null
                : new BigDecimal(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
    }

    /** The day under the key, or null. */
    public @Nullable LocalDate findDay(String key) {
        return (LocalDate) find(key);
    }

    /** The day under the key, which the statement always returns. */
    public LocalDate getDay(String key) {
        return (LocalDate) get(key);
    }

    /** The instant under the key, or null. */
    public @Nullable OffsetDateTime findInstant(String key) {
        ZonedDateTime time = (ZonedDateTime) find(key);
        return time == null ? null : time.toOffsetDateTime();
    }

    /** The row nested under the key, or null. */
    @SuppressWarnings("unchecked")
    public @Nullable Row findRow(String key) {
        Map<String, Object> nested = (Map<String, Object>) find(key);
        return nested == null ? null : new Row(nested);
    }

    /** The row nested under the key, which the statement always returns. */
    public Row getRow(String key) {
        Row nested = findRow(key);
        if (nested == null) {
            throw absent(key);
        }
        return nested;
    }

    /** This row and the entries of another. */
    public Row with(Row more) {
        Map<String, Object> both = new HashMap<>(values);
        both.putAll(more.values);
        return new Row(both);
    }

    /** The rows nested under the key; none if the key is absent. */
    @SuppressWarnings("unchecked")
    public List<Row> rows(String key) {
        List<Map<String, Object>> nested = (List<Map<String, Object>>) find(key);
        return nested == null ? List.of() : nested.stream().map(Row::new).toList();
    }

    /** The texts under the key; none if the key is absent. */
    @SuppressWarnings("unchecked")
    public List<String> texts(String key) {
        List<String> texts = (List<String>) find(key);
        return texts == null ? List.of() : List.copyOf(texts);
    }

    /** The whole number under the key, which the graph always holds. */
    public int getInteger(String key) {
        return Math.toIntExact(Math.round(((Number) get(key)).doubleValue()));
    }

    /** The number under the key, which the graph always holds. */
    public double getDouble(String key) {
        return ((Number) get(key)).doubleValue();
    }

    /** The instant under the key, which the graph always holds. */
    public OffsetDateTime getInstant(String key) {
        return ((ZonedDateTime) get(key)).toOffsetDateTime();
    }

    /** The partial date nested under the key, or null. */
    public @Nullable PartialDate findDate(String key) {
        Row date = findRow(key);
        LocalDate value = date == null ? null : date.findDay("date");
        return date == null || value == null
                ? null
                : new PartialDate(
                        value,
                        date.getCode("datePrecision", DatePrecision.class),
                        date.getCode("dateModifier", DateModifier.class),
                        date.findText("written"));
    }

    /** The quantity nested under the key, or null. */
    public @Nullable Quantity findQuantity(String key) {
        Row quantity = findRow(key);
        return quantity == null || quantity.find("unit") == null
                ? null
                : new Quantity(quantity.range(), quantity.getCode("unit", Unit.class), quantity.getText("written"));
    }

    /** The quantity nested under the key, which the graph always holds. */
    public Quantity getQuantity(String key) {
        Quantity quantity = findQuantity(key);
        if (quantity == null) {
            throw absent(key);
        }
        return quantity;
    }

    /** The numbers of the quantity nested under the key, or null. */
    public @Nullable NumberRange findRange(String key) {
        Row quantity = findRow(key);
        return quantity == null || quantity.find("bound") == null ? null : quantity.range();
    }

    /** The money nested under the key, or null. */
    public @Nullable Money findMoney(String key) {
        Row money = findRow(key);
        BigDecimal amount = money == null ? null : money.findDecimal("number");
        return money == null || amount == null
                ? null
                : new Money(amount, money.getText("currency"), money.range(), money.findText("written"), money);
    }

    /** The money nested under the key, which the graph always holds. */
    public Money getMoney(String key) {
        Money money = findMoney(key);
        if (money == null) {
            throw absent(key);
        }
        return money;
    }

    private NumberRange range() {
        Bound bound = getCode("bound", Bound.class);
        BigDecimal point = bound == Bound.EXACT || bound == Bound.ABOUT ? findDecimal("number") : null;
        return new NumberRange(findDecimal("low"), findDecimal("high"), point, bound);
    }

    private Object get(String key) {
        Object value = find(key);
        if (value == null) {
            throw absent(key);
        }
        return value;
    }

    private IllegalStateException absent(String key) {
        return new IllegalStateException("The answer lacks \"" + key + "\", it has " + values.keySet());
    }
}
