package io.spacegraph.importer.check;

import io.spacegraph.importer.claim.ClaimNature;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.record.Rejection;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Promises that were due before they were made. */
final class DueBeforeSaid {
    private DueBeforeSaid() {}

    static Stream<Rejection> in(List<TypedClaim> claims) {
        return claims.stream()
                .filter(claim -> claim.mood() == ClaimNature.PROMISE)
                .map(DueBeforeSaid::doubt)
                .flatMap(Optional::stream);
    }

    private static Optional<Rejection> doubt(TypedClaim claim) {
        PartialDate due = due(claim);
        return due == null || !due.last().isBefore(claim.said().first())
                ? Optional.empty()
                : Doubts.about(
                        claim,
                        claim.record().due() == null ? "value" : "due",
                        due.toString(),
                        "is before " + claim.said()
                                + ", when it was said; if the document recalls an older promise, say with"
                                + " statedAt by when it was made: <=" + due.last());
    }

    /** The deadline, else the date that is promised. */
    private static @Nullable PartialDate due(TypedClaim claim) {
        Parsed<PartialDate> due = claim.record().due();
        if (due != null) {
            return due.get();
        }
        return claim.value() instanceof ClaimValue.Day day ? day.date() : null;
    }
}
