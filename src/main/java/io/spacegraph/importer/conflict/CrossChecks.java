package io.spacegraph.importer.conflict;

import io.spacegraph.importer.claim.Amount;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.vocabulary.ConflictKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds claims that the data marks for comparison although their subjects, scopes or modalities differ. It shows how
 * far apart they are; no rule decides which of them holds.
 */
final class CrossChecks {
    private final ClaimSet evidence;

    CrossChecks(ClaimSet evidence) {
        this.evidence = evidence;
    }

    Stream<Disagreement> find() {
        return evidence.statements().stream()
                .filter(statement -> !statement.record().against().isEmpty())
                .map(this::held)
                .flatMap(Optional::stream);
    }

    private Optional<Disagreement> held(TypedClaim claim) {
        List<Amount> others = evidence.claims(claim.record().against())
                .flatMap(other -> amount(other).stream())
                .toList();
        return amount(claim)
                .flatMap(own -> evidence.inUnitOf(others.get(0), own, true))
                .map(own -> Stream.concat(Stream.of(own), apart(own, others))
                        .sorted(Comparator.comparing(
                                        (Amount amount) -> amount.span().last())
                                .reversed())
                        .toList())
                .filter(amounts -> amounts.size() > 1)
                .map(amounts -> disagreement(claim, amounts));
    }

    private Stream<Amount> apart(Amount own, List<Amount> others) {
        return others.stream()
                .flatMap(other -> evidence.inUnitOf(own, other, true).stream())
                .filter(other ->
                        other.span().isToldBelow(own.span()) || own.span().isToldBelow(other.span()));
    }

    private Disagreement disagreement(TypedClaim claim, List<Amount> amounts) {
        List<TypedClaim> claims = amounts.stream().map(Amount::statement).toList();
        return Disagreement.listed(
                        kind(claims),
                        "against " + claim.id(),
                        Explanation.spread(amounts),
                        new Explanation(evidence).amounts(amounts, claims),
                        claims)
                .alsoOf(claims.stream()
                        .flatMap(this::inputs)
                        .map(TypedClaim::subject)
                        .toList());
    }

    private ConflictKind kind(List<TypedClaim> claims) {
        if (claims.stream().anyMatch(claim -> share(claim).isPresent())) {
            return ConflictKind.BASELINE_MISMATCH;
        } else if (claims.stream().allMatch(claim -> Comparison.COUNTERS.contains(claim.property()))) {
            return ConflictKind.COUNT_MISMATCH;
        }
        return ConflictKind.SCOPE_MISMATCH;
    }

    /** The value of the claim; for one derived from a share, the arithmetic computed again. */
    private Optional<Amount> amount(TypedClaim claim) {
        return share(claim)
                .flatMap(share -> inputs(claim)
                        .filter(input -> !Baselines.isShare(input))
                        .findFirst()
                        .flatMap(absolute -> absolute.subject().equals(share.subject())
                                ? Baselines.whole(claim, share, absolute)
                                : Baselines.part(claim, share, absolute)))
                .or(() -> Amount.of(claim));
    }

    private Optional<TypedClaim> share(TypedClaim claim) {
        return inputs(claim).filter(Baselines::isShare).findFirst();
    }

    private Stream<TypedClaim> inputs(TypedClaim claim) {
        return evidence.claims(claim.record().derivedFrom());
    }
}
