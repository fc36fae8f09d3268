package io.spacegraph.importer.claim;

import io.spacegraph.importer.record.Fingerprint;
import io.spacegraph.importer.record.RateRecord;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.Money;
import io.spacegraph.value.PartialDate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of a currency was worth in another.
 *
 * @param base the currency of which one unit is meant
 * @param quote the currency in which it is stated
 * @param rate how much of {@code quote} one {@code base} is
 * @param start the first day for which it is stated
 * @param end the day after the last
 * @param source the document that states or implies it
 * @param claim the claim that implies it by giving one sum in two currencies; null if the document states it
 */
public record Rate(
        String id,
        String base,
        String quote,
        BigDecimal rate,
        LocalDate start,
        LocalDate end,
        String source,
        @Nullable String claim) {
    private static final MathContext DIGITS = new MathContext(15);

    /** The rate in a row without mistakes. */
    static Rate of(RateRecord row) {
        return new Rate(
                "rate/"
                        + Fingerprint.of(
                                        row.base(),
                                        row.quote(),
                                        row.from().text(),
                                        row.to().text(),
                                        row.source())
                                .substring(0, 16),
                row.base(),
                row.quote(),
                new BigDecimal(row.rate()),
                row.from().get().value(),
                row.to().get().value().plusDays(1),
                row.source(),
                null);
    }

    /** The rate that a claim implies by giving one sum in two currencies; empty if it converts nothing. */
    public static Optional<Rate> implied(TypedClaim statement) {
        Parsed<Money> converted = statement.record().converted();
        return converted != null && statement.value() instanceof ClaimValue.Sum sum
                ? implied(statement, sum.money(), converted.get())
                : Optional.empty();
    }

    /** The rate at which two sums are one, turned so that it is at least one; empty if none could be. */
    public static Optional<Rate> implied(TypedClaim statement, Money one, Money other) {
        if (one.amount().signum() <= 0
                || other.amount().signum() <= 0
                || one.currency().equals(other.currency())) {
            return Optional.empty();
        }
        boolean worthLess = one.amount().compareTo(other.amount()) >= 0;
        return Optional.of(worthLess ? between(statement, other, one) : between(statement, one, other));
    }

    private static Rate between(TypedClaim statement, Money base, Money quote) {
        PartialDate dated = statement.dated();
        return new Rate(
                "rate/" + statement.record().id(),
                base.currency(),
                quote.currency(),
                quote.amount().divide(base.amount(), DIGITS),
                dated.value(),
                dated.lastDay().plusDays(1),
                statement.source().id(),
                statement.id());
    }

    boolean isImplied() {
        return claim != null;
    }

    /** Whether it is the average of a long time, from which the rate of a day may lie far. */
    public boolean isRough() {
        return ChronoUnit.DAYS.between(start, end) > 31;
    }

    /** Whether it is stated for this day. */
    boolean covers(LocalDate day) {
        return !start.isAfter(day) && end.isAfter(day);
    }

    /** Whether it is between these two currencies, whichever way. */
    public boolean joins(String one, String other) {
        return (base.equals(one) && quote.equals(other)) || (base.equals(other) && quote.equals(one));
    }

    /** What one unit of the currency is in the other of the two. */
    BigDecimal from(String currency) {
        return currency.equals(base) ? rate : BigDecimal.ONE.divide(rate, MathContext.DECIMAL64);
    }

    /** How many times the smaller the larger of two rates between the same currencies is. */
    public BigDecimal factorTo(Rate other) {
        BigDecimal same = other.base.equals(base) ? other.rate : other.from(base);
        return rate.max(same).divide(rate.min(same), MathContext.DECIMAL64);
    }

    /** Such as {@code 7.2511 CNY per USD}. */
    @Override
    public String toString() {
        return rate.round(new MathContext(5)).stripTrailingZeros().toPlainString() + " " + quote + " per " + base;
    }

    /** The node that holds it. */
    public NodeRow node() {
        Map<String, Object> properties = new TreeMap<>(
                Map.of("id", id, "base", base, "quote", quote, "rate", rate.doubleValue(), "implied", isImplied()));
        properties.putAll(Map.of("start", start, "end", end, "source", source));
        Stream.ofNullable(claim).forEach(implying -> properties.put("claim", implying));
        return new NodeRow(id, "Rate", properties, List.of());
    }
}
