package io.spacegraph.answers;

/** The rates of exchange that a statement brings along, as Cypher. */
public final class ConversionRates {

    private static final String ROW = "x {.base, .quote, .rate, .start, .end, .source, .claim}";

    private ConversionRates() {}

    /** All rates between the currencies of a list, which is a parameter. */
    public static String among(String currencies) {
        return "COLLECT { MATCH (x:Rate) WHERE x.base IN %1$s AND x.quote IN %1$s RETURN %2$s ORDER BY x.id }"
                .formatted(currencies, ROW);
    }

    /** All rates from or to one currency, which is a parameter. */
    public static String with(String currency) {
        return "COLLECT { MATCH (x:Rate) WHERE %s IN [x.base, x.quote] RETURN %s ORDER BY x.id }"
                .formatted(currency, ROW);
    }
}
