package io.spacegraph.importer.claim;

import io.spacegraph.importer.value.ClaimValue;
import java.util.List;

/**
 * The claim whose value is shown: the preferred one, but of dates that agree the finest. Who tells the month does not deny the
 * day that another tells, so the best source still decides, and the finer one completes it. {@code graph/ReadMode} says the same
 * of the claims that were known at some time.
 */
public final class Finest {
    private Finest() {}

    /** The one of these claims of one value, which are not none, the preferred one first. */
    public static TypedClaim of(List<TypedClaim> claims) {
        return claims.stream()
                .reduce((best, next) -> isFiner(next, best) ? next : best)
                .orElseThrow();
    }

    private static boolean isFiner(TypedClaim next, TypedClaim best) {
        return next.value() instanceof ClaimValue.Day one
                && best.value() instanceof ClaimValue.Day other
                && Preference.isRejected(next.preference()) == Preference.isRejected(best.preference())
                && Days.named(one.date(), next.record().zone())
                        .areFinerThan(Days.named(other.date(), best.record().zone()));
    }
}
