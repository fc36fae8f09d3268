package io.spacegraph.importer.claim;

import io.spacegraph.importer.record.RateRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All rates that somebody states or implies. What one claim is converted at is first the rate that its own document
 * implies, then the stated rate for its day, that of the shortest time before others.
 */
public final class StatedRates {
    private static final long OLDEST_DAYS = 366;
    private static final Comparator<Rate> NARROWEST = Comparator.comparingLong(
                    (Rate rate) -> ChronoUnit.DAYS.between(rate.start(), rate.end()))
            .thenComparing(Rate::id);

    private final List<Rate> rates;

    StatedRates(List<Rate> rates) {
        this.rates = List.copyOf(rates);
    }

    /** Those stated in the data, and those that the claims imply. */
    public static StatedRates of(List<RateRecord> stated, List<TypedClaim> statements) {
        return new StatedRates(Stream.concat(
                        stated.stream().map(Rate::of),
                        statements.stream().map(Rate::implied).flatMap(Optional::stream))
                .toList());
    }

    public List<Rate> all() {
        return rates;
    }

    /**
     * The rate to compare two claims at: what either claim implies, then either document, else what is stated
     * for the first one's day.
     *
     * @param claims the one that is converted, then the other
     * @param near whether the last rate that was stated in the year before will do
     */
    public Optional<Rate> find(List<TypedClaim> claims, String currency, String other, boolean near) {
        LocalDate day = claims.get(0).dated().value();
        Optional<Rate> implied = claims.stream()
                .flatMap(claim -> Rate.implied(claim).stream())
                .filter(rate -> rate.joins(currency, other))
                .findFirst();
        return implied.or(() -> claims.stream()
                        .flatMap(this::impliedBy)
                        .filter(rate -> rate.joins(currency, other))
                        .findFirst())
                .or(() -> stated(currency, other, day))
                .or(() -> near ? before(currency, other, day) : Optional.empty());
    }

    private Optional<Rate> before(String currency, String other, LocalDate day) {
        return between(currency, other)
                .filter(rate -> !rate.end().isAfter(day))
                .filter(rate -> ChronoUnit.DAYS.between(rate.end(), day) <= OLDEST_DAYS)
                .max(Comparator.comparing(Rate::end).thenComparing(NARROWEST.reversed()));
    }

    /** The rate stated for a day. */
    Optional<Rate> stated(String currency, String other, LocalDate day) {
        return between(currency, other).filter(rate -> rate.covers(day)).min(NARROWEST);
    }

    /** The rate stated for the days for which another is implied. */
    public Optional<Rate> statedAsWell(Rate implied) {
        return stated(implied.base(), implied.quote(), implied.start());
    }

    private Stream<Rate> between(String currency, String other) {
        return rates.stream().filter(rate -> !rate.isImplied() && rate.joins(currency, other));
    }

    private Stream<Rate> impliedBy(TypedClaim claim) {
        return rates.stream()
                .filter(rate ->
                        rate.isImplied() && rate.source().equals(claim.source().id()))
                .sorted(NARROWEST);
    }
}
