package io.spacegraph.importer.check;

import io.spacegraph.importer.claim.Amount;
import io.spacegraph.importer.claim.ClaimNature;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.record.Rejection;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.ClaimProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts of satellites that were launched, or are in orbit, and yet are fewer than a part of them. */
final class CountsOfFewer {
    private static final Map<ClaimProperty, Set<ClaimProperty>> PARTS = Map.of(
            ClaimProperty.SATELLITES_LAUNCHED,
            Set.of(ClaimProperty.SATELLITES_IN_ORBIT, ClaimProperty.SATELLITES_OPERATIONAL),
            ClaimProperty.SATELLITES_IN_ORBIT,
            Set.of(ClaimProperty.SATELLITES_OPERATIONAL));

    private CountsOfFewer() {}

    static Stream<Rejection> in(List<TypedClaim> claims) {
        return claims.stream()
                .filter(CountsOfFewer::isCount)
                .collect(Collectors.groupingBy(
                        claim -> Arrays.asList(claim.subject(), claim.record().scope())))
                .values()
                .stream()
                .flatMap(same ->
                        same.stream().flatMap(whole -> fewer(whole, same).limit(1)));
    }

    private static boolean isCount(TypedClaim claim) {
        boolean counted =
                PARTS.containsKey(claim.property()) || claim.property() == ClaimProperty.SATELLITES_OPERATIONAL;
        return counted
                && claim.mood() == ClaimNature.FACT
                && claim.valid().from() != null
                && claim.valid().to() == null;
    }

    private static Stream<Rejection> fewer(TypedClaim whole, List<TypedClaim> counts) {
        return counts.stream()
                .filter(part -> PARTS.getOrDefault(whole.property(), Set.of()).contains(part.property()))
                .filter(part -> bounds(whole, part) && isBelow(whole, part))
                .map(part -> doubt(whole, part))
                .flatMap(Optional::stream);
    }

    // What was launched stays launched, so that a later total bounds an earlier part; what is in orbit does not stay
    // there.
    private static boolean bounds(TypedClaim whole, TypedClaim part) {
        return from(whole).equals(from(part))
                || (whole.property() == ClaimProperty.SATELLITES_LAUNCHED
                        && !from(whole).first().isBefore(from(part).last()));
    }

    private static boolean isBelow(TypedClaim whole, TypedClaim part) {
        return Amount.of(whole)
                .orElseThrow()
                .span()
                .isBelow(Amount.of(part).orElseThrow().span());
    }

    private static PartialDate from(TypedClaim claim) {
        return Objects.requireNonNull(claim.valid().from());
    }

    private static Optional<Rejection> doubt(TypedClaim whole, TypedClaim part) {
        String doubt = "is below " + part.property() + " " + part.record().value() + " of " + from(part) + ", see "
                + part.record().origin() + "; a part cannot be more than " + whole.property()
                + " of that day or later, so one number, day or property is wrong";
        return Doubts.about(whole, part, doubt);
    }
}
