package io.spacegraph.importer.check;

import io.spacegraph.importer.claim.Validity;
import io.spacegraph.importer.record.ClaimRecord;
import io.spacegraph.importer.record.Rejection;
import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The clocks of a claim must not contradict each other. Dates that are none are rejected elsewhere. */
final class TimeChecks {
    private final Known known;
    private final List<Rejection> found;

    TimeChecks(Known known, List<Rejection> found) {
        this.known = known;
        this.found = found;
    }

    void of(List<ClaimRecord> claims) {
        for (ClaimRecord claim : claims) {
            oneWay(claim);
            valid(claim);
            known(claim);
        }
    }

    private void oneWay(ClaimRecord claim) {
        if (claim.period() != null && (claim.asOf() != null || claim.validTo() != null)) {
            reject(claim, "period", claim.period(), "says from when until when; leave out asOf and validTo, or period");
        }
        if (claim.validFrom() != null && (claim.asOf() != null || claim.period() != null)) {
            reject(claim, "validFrom", claim.validFrom(), "is said by asOf or period already; keep one");
        }
    }

    private void valid(ClaimRecord claim) {
        Optional<Validity> validity = read(() -> Validity.of(claim));
        if (validity.filter(valid -> !valid.end().isAfter(valid.start())).isPresent()) {
            reject(claim, "validTo", claim.validTo(), "must not be before the day from which it holds");
        }
    }

    private void known(ClaimRecord claim) {
        Optional<LocalDate> from = claim.knownFrom() == null
                ? known.source(claim.source()).flatMap(source -> read(source::known))
                : day(claim.knownFrom());
        Optional<LocalDate> to = day(claim.knownTo());
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            reject(claim, "knownTo", claim.knownTo(), "must not be before " + from.get() + ", when it became public");
        }
    }

    private static Optional<LocalDate> day(@Nullable Parsed<PartialDate> date) {
        return Optional.ofNullable(date).map(Parsed::value).map(PartialDate::value);
    }

    private static <T> Optional<T> read(Supplier<T> reader) {
        try {
            return Optional.of(reader.get());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void reject(ClaimRecord claim, String field, @Nullable Parsed<?> date, String allowed) {
        found.add(claim.origin().reject(field, date == null ? null : date.text(), allowed));
    }
}
