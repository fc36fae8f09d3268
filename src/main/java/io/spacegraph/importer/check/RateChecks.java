package io.spacegraph.importer.check;

import io.spacegraph.importer.record.RateRecord;
import io.spacegraph.importer.record.Rejection;
import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.PartialDate;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rows of {@code fx/*.csv} must keep beyond their fields. */
final class RateChecks {
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    private final Known known;
    private final List<Rejection> found;
    private final Map<List<Object>, RateRecord> told = new HashMap<>();

    RateChecks(Known known, List<Rejection> found) {
        this.known = known;
        this.found = found;
    }

    void of(List<RateRecord> rates) {
        for (RateRecord rate : rates) {
            currency(rate, "base", rate.base());
            currency(rate, "quote", rate.quote());
            if (rate.base().equals(rate.quote())) {
                reject(rate, "quote", rate.quote(), "must be another currency than base");
            }
            days(rate);
            known.unknownSource(rate.source()).ifPresent(why -> reject(rate, "source", rate.source(), why));
            once(rate);
        }
    }

    private void currency(RateRecord rate, String field, String code) {
        if (!code.isEmpty() && !CURRENCIES.contains(code)) {
            reject(rate, field, code, "must be an ISO 4217 currency code such as CNY");
        }
    }

    private void days(RateRecord rate) {
        boolean reversed = day(rate.to())
                .filter(last -> day(rate.from()).filter(last::isBefore).isPresent())
                .isPresent();
        if (reversed) {
            reject(rate, "to", rate.to().text(), "must not be before " + rate.from() + ", its first day");
        }
    }

    // What is no day is rejected where the record is checked by itself.
    private static Optional<LocalDate> day(Parsed<PartialDate> date) {
        return Optional.ofNullable(date.value())
                .filter(read -> read.equals(PartialDate.on(read.value())))
                .map(PartialDate::value);
    }

    private void once(RateRecord rate) {
        RateRecord other =
                told.putIfAbsent(List.of(rate.base(), rate.quote(), rate.from(), rate.to(), rate.source()), rate);
        if (other != null) {
            reject(rate, "from", rate.from().text(), "is told twice by one source, see " + other.origin());
        }
    }

    private void reject(RateRecord rate, String field, String value, String allowed) {
        found.add(rate.origin().reject(field, value, allowed));
    }
}
