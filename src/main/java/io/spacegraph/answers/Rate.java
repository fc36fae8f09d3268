package io.spacegraph.answers;

import io.spacegraph.model.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rate of exchange that a source states, or that its own two figures for one sum imply.
 *
 * @param base the currency of which one unit is worth ...
 * @param quote ... so much of this currency
 * @param rate how much
 * @param start the first day of the period that the rate is of
 * @param end the day after its last
 * @param source the document that states it
 * @param claim the claim whose two figures imply it; null for a rate that is stated
 */
record Rate(
        String base,
        String quote,
        BigDecimal rate,
        LocalDate start,
        LocalDate end,
        String source,
        @Nullable String claim) {

    /** All rates between currencies of a list, which is a parameter. */
    static final String BETWEEN = """
            COLLECT {
              MATCH (x:Rate)
              WHERE x.base IN %1$s AND x.quote IN %1$s
              RETURN x {.base, .quote, .rate, .start, .end, .source, .claim} ORDER BY x.id
            }""";

    /** All rates from or to one currency, which is a parameter. */
    static final String TO = """
            COLLECT {
              MATCH (x:Rate)
              WHERE %1$s IN [x.base, x.quote]
              RETURN x {.base, .quote, .rate, .start, .end, .source, .claim} ORDER BY x.id
            }""";

    static Rate of(Row row) {
        return new Rate(
                row.getText("base"),
                row.getText("quote"),
                Objects.requireNonNull(row.findDecimal("rate")),
                Objects.requireNonNull(row.findDay("start")),
                Objects.requireNonNull(row.findDay("end")),
                row.getText("source"),
                row.findText("claim"));
    }

    boolean isImplied() {
        return claim != null;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    boolean isBetween(String one, String other) {
        return base.equals(one) && quote.equals(other) || base.equals(other) && quote.equals(one);
    }
}
