package io.spacegraph.api;

import io.spacegraph.value.DatePrecision;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.SourceTier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim of a random history, as plain Java holds it.
 *
 * @param value in the notation of {@code data/}; of a link its object
 * @param from from when it holds, in the notation of {@code data/}
 * @param days how long it holds, counted from its first day; null for without end
 * @param stated when it was said; null for the day of its source
 * @param known the day it became public
 * @param withdrawn the day its source withdrew it
 * @param refutedBy the ids of claims that show it to be wrong
 */
record HistoryClaim(
        String id,
        String subject,
        String property,
        String value,
        @Nullable String from,
        @Nullable Integer days,
        SourceTier tier,
        @Nullable LocalDate stated,
        LocalDate known,
        @Nullable LocalDate withdrawn,
        List<String> refutedBy) {

    /** The day on which the sources of all tiers were published. */
    static final LocalDate PUBLISHED = LocalDate.of(2019, 6, 1);

    LocalDate start() {
        LocalDate undated = isOfADay() ? said() : PartialDate.MIN;
        return from == null ? undated : PartialDate.parse(from).value();
    }

    /** The first of the days of which one is the day that its value is of. */
    LocalDate firstDay() {
        if (isConstant()) {
            return PartialDate.MIN;
        } else if (from != null) {
            return PartialDate.parse(from).value();
        }
        return isOfADay() ? said() : said().minusYears(1);
    }

    /** The last of them. */
    LocalDate lastDay() {
        if (isConstant()) {
            return PartialDate.MIN;
        }
        LocalDate named = from == null ? said() : PartialDate.parse(from).lastDay();
        LocalDate latest = said().isAfter(known) ? known : said();
        LocalDate last = named.isAfter(latest) ? latest : named;
        return last.isBefore(firstDay()) ? firstDay() : last;
    }

    private boolean isConstant() {
        return property.equals("FIRST_FLIGHT") || property.equals("PAYLOAD_LEO");
    }

    /** Whether nothing is known of the time before its day, as of a price or a total. */
    private boolean isOfADay() {
        return property.equals("PRICE_PER_LAUNCH") || property.equals("SATELLITES_LAUNCHED");
    }

    LocalDate end() {
        return from == null || days == null ? PartialDate.MAX : start().plusDays(days + 1);
    }

    boolean holdsOn(LocalDate day) {
        return !start().isAfter(day) && end().isAfter(day);
    }

    boolean isKnownOn(LocalDate day) {
        return !known.isAfter(day) && (withdrawn == null || withdrawn.isAfter(day));
    }

    LocalDate said() {
        return stated == null ? PUBLISHED : stated;
    }

    /** How many places its date has lost: 0 for a day. */
    int precision() {
        String date = from != null ? from : property.equals("FIRST_FLIGHT") ? value : null;
        return date == null
                ? 9
                : List.of(DatePrecision.values())
                        .indexOf(PartialDate.parse(date).precision());
    }

    /** Whether it tells a part of the time that the other tells. */
    boolean isWithin(HistoryClaim other) {
        return property.equals("FIRST_FLIGHT")
                && value.length() > other.value.length()
                && value.startsWith(other.value);
    }

    /** The same claim among those with these ids: what is not there refutes nothing. */
    HistoryClaim among(List<String> ids) {
        return new HistoryClaim(
                id,
                subject,
                property,
                value,
                from,
                days,
                tier,
                stated,
                known,
                withdrawn,
                refutedBy.stream().filter(ids::contains).toList());
    }

    /** Its entry in a source file. */
    String yaml() {
        StringBuilder yaml = new StringBuilder(
                "{id: %s, subject: %s, property: %s, modality: REPORTED, quote: q".formatted(id, subject, property));
        yaml.append(property.equals("MAKES") ? ", object: " : ", value: ").append(value);
        yaml.append(", knownFrom: ").append(known);
        append(yaml, "knownTo", withdrawn);
        append(yaml, "statedAt", stated);
        append(yaml, days == null ? "asOf" : "validFrom", from);
        append(yaml, "validTo", from == null || days == null ? null : start().plusDays(days));
        append(yaml, "refutedBy", refutedBy.isEmpty() ? null : refutedBy);
        return yaml.append("}").toString();
    }

    private static void append(StringBuilder yaml, String key, @Nullable Object value) {
        if (value != null) {
            yaml.append(", ").append(key).append(": ").append(value);
        }
    }
}
