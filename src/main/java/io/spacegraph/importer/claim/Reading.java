package io.spacegraph.importer.claim;

import io.spacegraph.importer.value.ClaimValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/**
 * From which claim a value is read. What is refuted comes last. Of what changes the latest day wins, and what may be of
 * a later day than the one asked for comes after it. Among claims of one day, or of vague days that overlap, the preferred one
 * wins ({@link Preference}), and of dates that agree the finest: a source that names the month does not deny the day that another names.
 *
 * <p>{@code graph/ReadMode} says the same of the claims that were known at some time.
 */
public final class Reading {
    private Reading() {}

    /** The one of these claims of one value, which are not none, on a day. */
    public static TypedClaim of(Collection<TypedClaim> claims, LocalDate day) {
        return claims.stream()
                .sorted(latestFirst(day))
                .reduce((best, next) -> replaces(next, best) ? next : best)
                .orElseThrow();
    }

    /** The one of these claims of one time, which are not none: the preferred one, but of dates that agree the finest. */
    public static TypedClaim ofOneTime(Collection<TypedClaim> claims) {
        return claims.stream()
                .sorted(TypedClaim.BEST_FIRST)
                .reduce((best, next) -> isRejected(next) == isRejected(best) && isFiner(next, best) ? next : best)
                .orElseThrow();
    }

    private static Comparator<TypedClaim> latestFirst(LocalDate day) {
        return Comparator.comparing(Reading::isRejected)
                .thenComparing(claim -> mayBeAfter(claim, day))
                .thenComparing((one, other) -> mayBeAfter(one, day)
                        ? one.days().first().compareTo(other.days().first())
                        : other.days().first().compareTo(one.days().first()))
                .thenComparing(claim -> claim.days().last())
                .thenComparing(TypedClaim.BEST_FIRST);
    }

    private static boolean mayBeAfter(TypedClaim claim, LocalDate day) {
        return claim.days().last().isAfter(day);
    }

    private static boolean replaces(TypedClaim next, TypedClaim best) {
        return isRejected(next) == isRejected(best) && (isBetter(next, best) || isFiner(next, best));
    }

    private static boolean isBetter(TypedClaim next, TypedClaim best) {
        return next.days().meet(best.days()) && next.preference().compareTo(best.preference()) < 0;
    }

    private static boolean isFiner(TypedClaim next, TypedClaim best) {
        return next.value() instanceof ClaimValue.Day one
                && best.value() instanceof ClaimValue.Day other
                && Days.named(one.date(), next.record().zone())
                        .areFinerThan(Days.named(other.date(), best.record().zone()));
    }

    private static boolean isRejected(TypedClaim claim) {
        return Preference.isRejected(claim.preference());
    }
}
