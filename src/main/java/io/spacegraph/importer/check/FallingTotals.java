package io.spacegraph.importer.check;

import io.spacegraph.importer.claim.Amount;
import io.spacegraph.importer.claim.ClaimNature;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.record.Rejection;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.Temporality;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Totals that only grow, and yet are lower on a later day. */
final class FallingTotals {
    private FallingTotals() {}

    static Stream<Rejection> in(List<TypedClaim> claims) {
        Collection<List<Amount>> totals = claims.stream()
                .filter(FallingTotals::isTotal)
                .flatMap(claim -> Amount.of(claim).stream())
                .collect(Collectors.groupingBy(FallingTotals::counter))
                .values();
        return totals.stream()
                .flatMap(same -> same.stream()
                        .flatMap(later -> same.stream()
                                .filter(earlier ->
                                        isBefore(earlier, later) && later.span().isBelow(earlier.span()))
                                .map(earlier -> fallen(later, earlier))
                                .flatMap(Optional::stream)
                                .limit(1)));
    }

    // What holds for a period only is no running total.
    private static boolean isTotal(TypedClaim claim) {
        return claim.property().temporality() == Temporality.TOTAL
                && claim.mood() == ClaimNature.FACT
                && claim.valid().from() != null
                && claim.valid().to() == null;
    }

    private static List<Object> counter(Amount total) {
        TypedClaim claim = total.statement();
        return Arrays.asList(
                claim.subject(), claim.property(), total.unit(), claim.record().scope());
    }

    private static boolean isBefore(Amount one, Amount other) {
        return from(one).last().isBefore(from(other).first());
    }

    private static PartialDate from(Amount total) {
        return Objects.requireNonNull(total.statement().valid().from());
    }

    private static Optional<Rejection> fallen(Amount later, Amount earlier) {
        TypedClaim claim = later.statement();
        TypedClaim other = earlier.statement();
        String doubt = "is below " + other.record().value() + " of " + from(earlier) + ", see "
                + other.record().origin() + "; what " + claim.property()
                + " counts only grows, so one number, day or scope is wrong";
        return Doubts.about(claim, other, doubt);
    }
}
