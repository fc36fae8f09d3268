package io.spacegraph.answers;

import io.spacegraph.value.Exchange;
import io.spacegraph.value.NumberRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money as a claim states it, and in the currency asked for.
 *
 * @param claim the claim
 * @param range the sum in the currency asked for; null if no known rate converts it
 * @param rate what it was converted at, in words; null if it was not
 */
public record StatedMoney(
        Fact claim, @Nullable NumberRange range, @Nullable String rate) {

    /**
     * The claim's sum in this currency.
     *
     * @param day the day whose rate is wanted, if the document of the claim implies none
     */
    public static StatedMoney of(Fact claim, String currency, LocalDate day, Exchange exchange) {
        String own = claim.row().getText("currency");
        if (own.equals(currency)) {
            return new StatedMoney(claim, claim.range(), null);
        }
        Optional<Exchange.Converted> converted =
                exchange.convert(claim.range(), own, currency, day, claim.id(), claim.source());
        return new StatedMoney(
                claim,
                converted.map(Exchange.Converted::range).orElse(null),
                converted.map(Exchange.Converted::words).orElse(null));
    }

    /** All added up, as a range where one of them is; null if there are none. Nobody pays less than nothing. */
    public static @Nullable NumberRange sum(Stream<NumberRange> ranges) {
        return ranges.reduce((one, other) ->
                        Objects.requireNonNull(atLeastNothing(one).plus(atLeastNothing(other))))
                .orElse(null);
    }

    private static NumberRange atLeastNothing(NumberRange range) {
        return range.least() == null
                ? Objects.requireNonNull(NumberRange.between(BigDecimal.ZERO, range.most(), false))
                : range;
    }
}
