package io.spacegraph.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Converts money, only at a rate that a source states: the rate that the document of the sum itself implies; else the
 * stated rate whose period contains the day (the shortest such period); else the last rate stated in the year before.
 *
 * @param rates the known rates
 */
public record Exchange(List<ExchangeRate> rates) {

    private static final MathContext DIGITS = new MathContext(15);

    private static final Comparator<ExchangeRate> SHORTEST = Comparator.comparingLong((ExchangeRate rate) ->
                    rate.end().toEpochDay() - rate.start().toEpochDay())
            .thenComparing(ExchangeRate::source);

    private static final Comparator<ExchangeRate> LATEST =
            Comparator.comparing(ExchangeRate::end).thenComparing(SHORTEST.reversed());

    /**
     * Money in another currency.
     *
     * @param range the converted amount
     * @param rate the value of one unit of {@code base} in {@code quote} of the new currency one unit of the old one is
     *     worth
     * @param by the rate that was used
     */
    public record Converted(NumberRange range, BigDecimal rate, ExchangeRate by) {

        /** Such as {@code 7.0809 CNY per USD of 2023-01-01 (source/x)}. */
        public String words() {
            String figure =
                    by.rate().round(new MathContext(5)).stripTrailingZeros().toPlainString();
            return "%s %s per %s of %s (%s%s)"
                    .formatted(
                            figure,
                            by.quote(),
                            by.base(),
                            by.start(),
                            by.isImplied() ? "implied by " : "",
                            by.source());
        }
    }

    /** The rates in these rows. */
    public static Exchange of(List<Row> rows) {
        return new Exchange(rows.stream().map(ExchangeRate::of).toList());
    }

    /**
     * The amount in another currency; empty if no rate between the two is known for that day or before.
     *
     * @param day the day whose rate is wanted
     * @param claim the id of the claim that states the amount; null if no source's own rate may be used
     * @param source the id of the document that states it; null as for {@code claim}
     */
    public Optional<Converted> convert(
            NumberRange amount,
            String from,
            String to,
            LocalDate day,
            @Nullable String claim,
            @Nullable String source) {
        if (from.equals(to)) {
            ExchangeRate same =
                    new ExchangeRate(from, to, BigDecimal.ONE, day, day.plusDays(1), "the same currency", null);
            return Optional.of(new Converted(amount, BigDecimal.ONE, same));
        }
        return find(from, to, day, claim, source).map(rate -> {
            boolean direct = rate.base().equals(from);
            NumberRange range = direct ? amount.times(rate.rate()) : amount.dividedBy(rate.rate());
            BigDecimal factor = direct ? rate.rate() : BigDecimal.ONE.divide(rate.rate(), DIGITS);
            return new Converted(range, factor, rate);
        });
    }

    private Optional<ExchangeRate> find(
            String from, String to, LocalDate day, @Nullable String claim, @Nullable String source) {
        List<ExchangeRate> between =
                rates.stream().filter(rate -> rate.isBetween(from, to)).toList();
        List<ExchangeRate> stated =
                between.stream().filter(rate -> !rate.isImplied()).toList();
        Optional<ExchangeRate> implied = between.stream()
                .filter(rate -> rate.isImplied() && rate.source().equals(source))
                .min(Comparator.comparing(rate -> !Objects.equals(claim, rate.claim())));
        return implied.or(
                        () -> stated.stream().filter(rate -> rate.holdsOn(day)).min(SHORTEST))
                .or(() -> stated.stream()
                        .filter(rate -> isWithinAYearOf(day, rate))
                        .max(LATEST));
    }

    private static boolean isWithinAYearOf(LocalDate day, ExchangeRate rate) {
        return !rate.end().isAfter(day) && rate.end().isAfter(day.minusYears(1));
    }
}
