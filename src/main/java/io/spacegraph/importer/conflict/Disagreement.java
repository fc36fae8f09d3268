package io.spacegraph.importer.conflict;

import io.spacegraph.importer.claim.Preference;
import io.spacegraph.importer.claim.Span;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.record.Fingerprint;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.ConflictKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Claims that disagree.
 *
 * @param key unique among all disagreements, and stays the same when another claim joins
 * @param spread the largest value divided by the smallest, in one unit; null if they do not compare
 * @param explanation the disagreement in a sentence, with the arithmetic
 * @param claims the claims that disagree, best first
 * @param disputed the claims that the resolution contradicts; all claims if there is none, no claims if each may hold
 * @param resolution the preferred one, null if the rule prefers none
 * @param resolvedBy which part of the rule preferred it
 * @param entities what they disagree on
 */
public record Disagreement(
        ConflictKind kind,
        String key,
        ClaimProperty property,
        @Nullable Span spread,
        String explanation,
        List<TypedClaim> claims,
        List<TypedClaim> disputed,
        @Nullable TypedClaim resolution,
        String resolvedBy,
        List<String> entities) {
    private static final double DAYS_OF_A_YEAR = 365;

    public Disagreement {
        claims = List.copyOf(claims);
        disputed = List.copyOf(disputed);
        entities = List.copyOf(entities);
    }

    /** A disagreement that is shown and never resolved: each claim may hold in its own sense. */
    static Disagreement listed(
            ConflictKind kind, String key, @Nullable Span spread, String explanation, List<TypedClaim> claims) {
        List<TypedClaim> best = claims.stream().sorted(TypedClaim.BEST_FIRST).toList();
        return new Disagreement(
                kind,
                key,
                best.get(0).property(),
                spread,
                explanation,
                best,
                List.of(),
                null,
                Preference.UNDECIDED,
                best.stream().map(TypedClaim::subject).distinct().toList());
    }

    /** The same with more entities that show it. */
    Disagreement alsoOf(List<String> more) {
        List<String> all =
                Stream.concat(entities.stream(), more.stream()).distinct().toList();
        return new Disagreement(
                kind, key, property, spread, explanation, claims, disputed, resolution, resolvedBy, all);
    }

    /**
     * How far apart the claims are, from 0 to 1: of numbers the share by which the smallest falls short of the largest; of dates the
     * days between the nearest of them over those days and a year; 1 of what differs in kind and not by degrees, 0
     * where only a name is in question.
     */
    public double weight() {
        if (isOfIdentity()) {
            return 0;
        } else if (spread != null) {
            return 1 - 1 / spread.first().doubleValue();
        }
        return claims.stream().allMatch(claim -> claim.value() instanceof ClaimValue.Day)
                ? daysApart() / (daysApart() + DAYS_OF_A_YEAR)
                : 1;
    }

    private double daysApart() {
        LocalDate first =
                dates().map(PartialDate::latest).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                dates().map(PartialDate::earliest).max(LocalDate::compareTo).orElseThrow();
        return Math.max(0, ChronoUnit.DAYS.between(first, last));
    }

    private Stream<PartialDate> dates() {
        return claims.stream().map(claim -> ((ClaimValue.Day) Objects.requireNonNull(claim.value())).date());
    }

    boolean isOfIdentity() {
        return kind == ConflictKind.IDENTITY;
    }

    /** The node's id. */
    public String id() {
        return "conflict/" + Fingerprint.of(key).substring(0, 16);
    }
}
