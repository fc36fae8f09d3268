package io.spacegraph.value;

import java.math.BigDecimal;
import java.util.Currency;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money with its bounds; converted only on request, at a rate that a source states.
 *
 * @param amount the number to sort by, in whole units of the currency: the range's point, else its bound, else its low
 *     end
 * @param currency an ISO 4217 code
 * @param range the amount as far as the source gives it, in whole units of the currency
 * @param asWritten the source's own words, if they differ from the notation
 * @param row what the statement returned for it; empty if it comes from no statement
 */
@Description("An amount of money with its bounds; converted only on request, at a rate that a source states.")
public record Money(
        @NonNull @Description("The number to sort by, in whole units: the point, else the bound, else the low end.")
        BigDecimal amount,

        @Ignore String currency,

        @NonNull @Description("The amount as far as the source gives it, in whole units of the currency.")
        NumberRange range,

        @Nullable @Description("The source's own words, where they differ from the notation of data/.")
        String asWritten,

        @Ignore Row row) {

    private static final String ALLOWED =
            NumberRange.ALLOWED + ", then a space and an ISO 4217 currency code, such as 6.7e9 CNY";

    public Money {
        if (amount.compareTo(range.number()) != 0) {
            throw new IllegalArgumentException("the amount is " + range.number() + ", the number of the range");
        }
        check(currency);
    }

    @Name("currency")
    @Description("Its currency.")
    public @NonNull CurrencyCode getCurrencyCode() {
        return new CurrencyCode(currency);
    }

    /** An amount whose source's words do not differ from the notation. */
    public static Money of(NumberRange range, String currency) {
        return new Money(range.number(), currency, range, null, Row.EMPTY);
    }

    /**
     * Reads the notation of {@code data/}, such as {@code ~13e12 CNY}.
     *
     * @throws IllegalArgumentException saying what is allowed, if it is something else
     */
    public static Money parse(String notation) {
        int space = notation.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException(ALLOWED);
        }
        return of(NumberRange.parse(notation.substring(0, space)), notation.substring(space + 1));
    }

    /** The notation of {@code data/}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return range + " " + currency;
    }

    private static void check(String currency) {
        try {
            Currency.getInstance(currency);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(ALLOWED, e);
        }
    }
}
