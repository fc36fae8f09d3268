package io.spacegraph.importer.claim;

import io.spacegraph.importer.record.ClaimRecord;
import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.PartialDate;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a claim holds in the world.
 *
 * @param from from when; null if nothing says it
 * @param to until when, itself included; null if nothing says it
 */
public record Validity(@Nullable PartialDate from, @Nullable PartialDate to) {
    /** The validity of a claim whose dates are valid. */
    public static Validity of(ClaimRecord claim) {
        return new Validity(
                first(Stream.of(claim.period(), claim.asOf(), claim.validFrom())),
                first(Stream.of(claim.period(), claim.validTo())));
    }

    /** The first day. */
    public LocalDate start() {
        return from == null ? PartialDate.MIN : from.value();
    }

    /** The day after the last. */
    public LocalDate end() {
        return to == null ? PartialDate.MAX : to.lastDay().plusDays(1);
    }

    /** Whether it has begun and not ended on this day. */
    public boolean holdsOn(LocalDate day) {
        return !start().isAfter(day) && end().isAfter(day);
    }

    private static @Nullable PartialDate first(Stream<@Nullable Parsed<PartialDate>> dates) {
        return dates.flatMap(Stream::ofNullable).findFirst().map(Parsed::get).orElse(null);
    }
}
