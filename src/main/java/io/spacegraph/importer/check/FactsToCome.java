package io.spacegraph.importer.check;

import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.record.Rejection;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.Modality;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a document reports as done, though it was public before the day of it. */
final class FactsToCome {
    /** The dates of what happens once; the term of a policy, for one, may well be to come. */
    private static final Set<ClaimProperty> EVENTS = EnumSet.of(
            ClaimProperty.FOUNDED,
            ClaimProperty.FIRST_FLIGHT,
            ClaimProperty.REUSE_DATE,
            ClaimProperty.DEPLOYMENT_STARTED,
            ClaimProperty.SERVICE_START,
            ClaimProperty.INITIATIVE_LAUNCHED,
            ClaimProperty.MISSION_DATE,
            ClaimProperty.ROUND_ANNOUNCED,
            ClaimProperty.ROUND_CLOSED,
            ClaimProperty.CONTRACT_AWARDED);

    private static final Set<String> TOLD = Set.of(Modality.REPORTED.name(), Modality.MEASURED.name());

    private FactsToCome() {}

    static Stream<Rejection> in(List<TypedClaim> claims) {
        return claims.stream()
                .filter(claim -> TOLD.contains(claim.record().modality()))
                .flatMap(claim -> Stream.of(
                                doubt(claim, field(claim), claim.valid().from()), doubt(claim, "value", event(claim)))
                        .flatMap(Optional::stream)
                        .limit(1));
    }

    // By the clock of the document it may have been the day before.
    private static Optional<Rejection> doubt(TypedClaim claim, String field, @Nullable PartialDate day) {
        return day == null || !day.earliest().isAfter(claim.knownFrom().plusDays(1))
                ? Optional.empty()
                : Doubts.about(
                        claim,
                        field,
                        day.toString(),
                        "is after " + claim.knownFrom()
                                + ", when it was public, so that it was still to come; make it a PLAN"
                                + " or mend the day");
    }

    private static String field(TypedClaim claim) {
        if (claim.record().period() != null) {
            return "period";
        }
        return claim.record().asOf() != null ? "asOf" : "validFrom";
    }

    private static @Nullable PartialDate event(TypedClaim claim) {
        return EVENTS.contains(claim.property()) && claim.value() instanceof ClaimValue.Day day ? day.date() : null;
    }
}
