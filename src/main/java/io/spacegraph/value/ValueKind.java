package io.spacegraph.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The kinds of value that a claim can carry: the notation that its {@code value} is written in, and the
 * {@link #fields()} of a claim's node that hold it. The reading copy repeats those fields on the entity's node, each
 * under the column's name and a suffix. This one table serves the import, which fills them, and the compiler, which
 * reads them.
 */
public enum ValueKind {
    /** Free text. */
    TEXT(pairs("", "text")),
    /** A constant of one enum, such as {@code PRIVATE}. */
    CODE(pairs("", "text")),
    /** A number, bound or range with a unit, such as {@code <100 USD/lb} or {@code 3000..4000 USD/kg}. */
    QUANTITY(pairs(
            "",
            "canonical",
            "Number",
            "number",
            "Low",
            "low",
            "High",
            "high",
            "Bound",
            "bound",
            "Unit",
            "unit",
            "Written",
            "written")),
    /** An amount with a currency, such as {@code 6.7e9 CNY}. */
    MONEY(pairs(
            "",
            "number",
            "Low",
            "low",
            "High",
            "high",
            "Bound",
            "bound",
            "Currency",
            "currency",
            "Written",
            "written",
            "Claim",
            "id")),
    /** {@link #QUANTITY} or {@link #MONEY}: the size of a market may be a count or a sum of money. */
    QUANTITY_OR_MONEY(pairs()),
    /** A partial date, such as {@code 2024-02}. */
    DATE(
            pairs("", "date", "Precision", "datePrecision", "Modifier", "dateModifier", "Written", "written"),
            pairs("First", "dateFirst", "Last", "dateLast")),
    /** Another entity, named by {@code object}. */
    LINK(pairs());

    private final Map<String, String> shown;
    private final Map<String, String> fields;

    ValueKind(Map<String, String> shown) {
        this(shown, Map.of());
    }

    ValueKind(Map<String, String> shown, Map<String, String> filtered) {
        this.shown = shown;
        Map<String, String> all = new LinkedHashMap<>(shown);
        all.putAll(filtered);
        this.fields = Collections.unmodifiableMap(all);
    }

    /** Suffix of the reading-copy column to field of the claim; the empty suffix holds the value to sort by. */
    public Map<String, String> fields() {
        return fields;
    }

    /** The fields that the API shows; the others only serve filters. */
    public Map<String, String> shown() {
        return shown;
    }

    private static Map<String, String> pairs(String... pairs) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(fields);
    }
}
