package io.spacegraph.importer.claim;

import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.value.Money;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.Unit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number that a claim states, in a unit in which it can be compared.
 *
 * @param span the number
 * @param unit the unit's symbol: {@code USD/kg}, {@code CNY}, {@code satellites}
 * @param working how it was got from what the claim says: {@code under 100 USD/lb = under 220.46 USD/kg}
 * @param rate the rate that it was converted at, null if it was not
 */
public record Amount(
        TypedClaim statement,
        Span span,
        String unit,
        String working,
        @Nullable Rate rate) {
    private static final String PER_KG = "/kg";

    public Amount(TypedClaim statement, Span span, String unit, String working) {
        this(statement, span, unit, working, null);
    }

    /** The number of a claim in the unit that its dimension is compared in; empty if it states none. */
    public static Optional<Amount> of(TypedClaim statement) {
        if (statement.value() instanceof ClaimValue.Measure measure) {
            Unit own = measure.quantity().unit();
            String stated = Span.of(measure.range()) + " " + own.symbol();
            Span span = Span.of(measure.canonical());
            String unit = own.canonical().symbol();
            return Optional.of(new Amount(
                    statement, span, unit, own == own.canonical() ? stated : stated + " = " + span + " " + unit));
        } else if (statement.value() instanceof ClaimValue.Sum sum) {
            Span span = Span.of(sum.range());
            return Optional.of(new Amount(statement, span, sum.unit(), span + " " + sum.unit()));
        }
        return Optional.empty();
    }

    /** The currency that it is in, if it is money or money per kilogram. */
    @Nullable
    public String currency() {
        boolean money = statement.value() instanceof ClaimValue.Sum || unit.endsWith(PER_KG);
        return money ? unit.replace(PER_KG, "") : null;
    }

    /** The number that is stated, as money. */
    public Money money() {
        return Money.of(NumberRange.exactly(span.first()), String.valueOf(currency()));
    }

    /** Whether the other is in the same unit but for the currency, so that a rate can join them. */
    public boolean joins(Amount other) {
        return currency() != null && other.currency() != null && unit.endsWith(PER_KG) == other.unit.endsWith(PER_KG);
    }

    /** This at a rate that somebody states. */
    public Amount at(Rate rate, String currency) {
        Span converted = span.times(rate.from(String.valueOf(currency())));
        String symbol = currency + (unit.endsWith(PER_KG) ? PER_KG : "");
        String whose = rate.isImplied() ? "implied by " + rate.claim() : rate.source() + " for " + rate.start();
        return new Amount(
                statement,
                converted,
                symbol,
                working + " = " + converted + " " + symbol + " at " + rate + " (" + whose + ")",
                rate);
    }

    /** Such as {@code 7,200 satellites in source/a}. */
    public String sentence() {
        return working + " in " + statement.source().id();
    }
}
