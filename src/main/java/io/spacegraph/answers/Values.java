package io.spacegraph.answers;

import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of one row of an answer as the driver takes them; what is null is left out. */
public final class Values {

    private final Map<String, Object> values = new HashMap<>();

    public Values put(String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value);
        }
        return this;
    }

    public Map<String, Object> map() {
        return Map.copyOf(values);
    }

    /** A range as {@code Row.findRange} reads it. */
    public static @Nullable Map<String, Object> of(@Nullable NumberRange range) {
        return range == null
                ? null
                : new Values()
                        .put("number", range.number().doubleValue())
                        .put("low", number(range.low()))
                        .put("high", number(range.high()))
                        .put("bound", range.bound().name())
                        .map();
    }

    /** Money as {@code Row.findMoney} reads it. */
    public static Map<String, Object> of(NumberRange range, String currency) {
        Map<String, Object> money = new HashMap<>(Objects.requireNonNull(of(range)));
        money.put("currency", currency);
        return Map.copyOf(money);
    }

    /** A partial date as {@code Row.findDate} reads it. */
    public static @Nullable Map<String, Object> of(@Nullable PartialDate date) {
        return date == null
                ? null
                : new Values()
                        .put("date", date.value())
                        .put("datePrecision", date.precision().name())
                        .put("dateModifier", date.modifier().name())
                        .put("written", date.toString())
                        .map();
    }

    private static @Nullable Double number(@Nullable BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }
}
