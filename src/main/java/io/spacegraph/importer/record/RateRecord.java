package io.spacegraph.importer.record;

import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/**
 * One row of {@code fx/*.csv}: what one unit of a currency was worth in another, as a document states it.
 *
 * @param base the currency of which one unit is meant
 * @param quote the currency in which it is stated
 * @param from the first day for which it is stated
 * @param to the last day
 * @param rate how much of {@code quote} one {@code base} is
 * @param source the document that states it
 * @param locator where in it
 */
public record RateRecord(
        Origin origin,

        @NotBlank(message = EntityRecord.NEEDED) String base,

        @NotBlank(message = EntityRecord.NEEDED) String quote,

        @Dated(day = true) Parsed<PartialDate> from,

        @Dated(day = true) Parsed<PartialDate> to,

        @NotBlank(message = EntityRecord.NEEDED)
        @Pattern(regexp = "(?=.*[1-9])\\d{1,9}(\\.\\d{1,9})?|", message = RateRecord.RATE_ALLOWED)
        String rate,

        @NotBlank(message = EntityRecord.NEEDED) String source,

        @NotBlank(message = EntityRecord.NEEDED) String locator) {
    static final List<String> COLUMNS = List.of("base", "quote", "from", "to", "rate", "source", "locator");
    static final String RATE_ALLOWED = "must be a number above zero, such as 7.1799";

    static RateRecord read(Origin origin, List<String> cells) {
        return new RateRecord(
                origin,
                cells.get(0),
                cells.get(1),
                Parsed.of(cells.get(2), PartialDate::parse),
                Parsed.of(cells.get(3), PartialDate::parse),
                cells.get(4),
                cells.get(5),
                cells.get(6));
    }
}
