package io.spacegraph.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rate of exchange that a source states, or that its own two figures for one sum imply.
 *
 * @param base the currency that is converted from
 * @param quote the currency that is converted to
 * @param rate the value of one unit of {@code base} in {@code quote}
 * @param start the first day of the period of the rate
 * @param end the day after its last
 * @param source the document that states it
 * @param claim the claim whose two figures imply it; null for a rate that is stated
 */
public record ExchangeRate(
        String base,
        String quote,
        BigDecimal rate,
        LocalDate start,
        LocalDate end,
        String source,
        @Nullable String claim) {

    /** The rate in a row. */
    static ExchangeRate of(Row row) {
        return new ExchangeRate(
                row.getText("base"),
                row.getText("quote"),
                Objects.requireNonNull(row.findDecimal("rate")),
                Objects.requireNonNull(row.findDay("start")),
                Objects.requireNonNull(row.findDay("end")),
                row.getText("source"),
                row.findText("claim"));
    }

    /** Whether the rate is not stated but implied by a sum that a source gives in both currencies. */
    public boolean isImplied() {
        return claim != null;
    }

    /** Whether the day lies in its period. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    /** Whether it converts between these two currencies, in either direction. */
    public boolean isBetween(String one, String other) {
        return (base.equals(one) && quote.equals(other)) || (base.equals(other) && quote.equals(one));
    }
}
