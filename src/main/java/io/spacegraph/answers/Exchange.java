package io.spacegraph.answers;

import io.spacegraph.model.Range;
import io.spacegraph.model.Row;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Converts money, only ever at a rate that somebody states: first the one that the document of the sum itself implies, else
 * the stated one whose period holds the day (the shortest such period), else the last one that was stated before it.
 *
 * @param rates the rates that are known
 */
record Exchange(List<Rate> rates) {

    private static final MathContext DIGITS = new MathContext(15);

    private static final Comparator<Rate> SHORTEST = Comparator.comparing(
                    (Rate rate) -> rate.end().toEpochDay() - rate.start().toEpochDay())
            .thenComparing(Rate::source);

    private static final Comparator<Rate> LATEST =
            Comparator.comparing(Rate::end).thenComparing(SHORTEST.reversed());

    /**
     * Money in another currency.
     *
     * @param range the converted amount
     * @param rate how much of the new currency one unit of the old one is worth
     * @param by the rate that was used
     */
    record Converted(Range range, BigDecimal rate, Rate by) {

        /** Such as {@code 7.0809 CNY per USD of 2023-01-01 (source/x)}. */
        String words() {
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

    static Exchange of(List<Row> rows) {
        return new Exchange(rows.stream().map(Rate::of).toList());
    }

    /**
     * The amount in another currency; empty if no rate between the two is known for that day or before.
     *
     * @param claim the one that states the amount
     */
    Optional<Converted> convert(Range amount, String from, String to, LocalDate day, Fact claim) {
        return find(from, to, day, claim).map(rate -> {
            boolean direct = rate.base().equals(from);
            Range range = direct ? amount.times(rate.rate()) : amount.dividedBy(rate.rate());
            BigDecimal factor = direct ? rate.rate() : BigDecimal.ONE.divide(rate.rate(), DIGITS);
            return new Converted(range, factor, rate);
        });
    }

    private Optional<Rate> find(String from, String to, LocalDate day, Fact claim) {
        List<Rate> between =
                rates.stream().filter(rate -> rate.isBetween(from, to)).toList();
        List<Rate> stated = between.stream().filter(rate -> !rate.isImplied()).toList();
        Optional<Rate> implied = between.stream()
                .filter(rate -> rate.isImplied() && rate.source().equals(claim.source()))
                .min(Comparator.comparing(rate -> !claim.id().equals(rate.claim())));
        return implied.or(
                        () -> stated.stream().filter(rate -> rate.holdsOn(day)).min(SHORTEST))
                .or(() ->
                        stated.stream().filter(rate -> !rate.end().isAfter(day)).max(LATEST));
    }
}
