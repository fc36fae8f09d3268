package io.spacegraph.importer.conflict;

import io.spacegraph.importer.claim.Amount;
import io.spacegraph.importer.claim.Figures;
import io.spacegraph.importer.claim.Span;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.value.ClaimValue;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Explains in a sentence how claims disagree, with arithmetic that a reader can check. */
final class Explanation {
    private static final String AGAINST = ", against ";

    private final ClaimSet evidence;

    Explanation(ClaimSet evidence) {
        this.evidence = evidence;
    }

    /** Such as {@code 7,200 satellites in source/a, against 6,100 satellites in source/b: 1.18 times.} */
    String of(List<TypedClaim> claims) {
        List<Amount> amounts = evidence.amounts(claims, false);
        return amounts.isEmpty() ? words(claims) : amounts(amounts, claims);
    }

    /** The same for amounts that are already in one unit, largest first. */
    String amounts(List<Amount> amounts, List<TypedClaim> claims) {
        return compared(amounts.stream().map(amount -> named(amount, claims)), spread(amounts), claims);
    }

    /** The parts, their ratio, and which source retells which. */
    String compared(Stream<String> parts, @Nullable Span spread, List<TypedClaim> claims) {
        String body = parts.distinct().collect(Collectors.joining(AGAINST));
        return close(spread == null ? body : body + ": " + Figures.times(spread), claims);
    }

    /** The body as a sentence, with which source retells which, followed by why a claim is refuted. */
    String close(String body, List<TypedClaim> claims) {
        String notes = claims.stream()
                .filter(TypedClaim::isRefuted)
                .flatMap(claim -> Stream.ofNullable(claim.record().note()))
                .distinct()
                .map(note -> " " + note)
                .collect(Collectors.joining());
        return body + evidence.witnesses().retold(claims) + "." + notes;
    }

    /** Such as {@code claim/a is refuted by claim/b.} */
    String refuted(List<TypedClaim> claims) {
        return close(ids(claims, true) + " is refuted by " + ids(claims, false), List.of());
    }

    /**
     * The largest amount divided by the smallest, of losses by how large they are; null unless there are at least two, and all are
     * on one side of zero.
     */
    static @Nullable Span spread(List<Amount> amounts) {
        List<Span> gains = amounts.stream().map(Amount::span).toList();
        List<Span> losses = gains.stream().map(Span::negated).toList();
        return Stream.of(gains, losses)
                .filter(spans -> spans.size() > 1 && spans.stream().allMatch(Span::isAboveZero))
                .findFirst()
                .map(spans -> largest(spans).over(smallest(spans)))
                .orElse(null);
    }

    private static Span largest(List<Span> spans) {
        return spans.stream().max(Comparator.comparing(Span::last)).orElseThrow();
    }

    private static Span smallest(List<Span> spans) {
        return spans.stream().min(Comparator.comparing(Span::first)).orElseThrow();
    }

    private String named(Amount amount, List<TypedClaim> claims) {
        boolean one = claims.stream().map(TypedClaim::subject).distinct().count() == 1;
        return one ? amount.sentence() : evidence.name(amount.statement().subject()) + ": " + amount.sentence();
    }

    private String words(List<TypedClaim> claims) {
        return compared(
                claims.stream()
                        .map(claim -> word(claim) + " in " + claim.source().id()),
                null,
                claims);
    }

    private static String word(TypedClaim claim) {
        String zone =
                claim.record().zone() == null ? "" : " in UTC" + claim.record().zone();
        return claim.value() instanceof ClaimValue.Day day
                ? day.date()
                                .toString()
                                .replace("<=", "by ")
                                .replace("<", "before ")
                                .replace(">=", "since ")
                                .replace(">", "after ")
                                .replace("~", "about ")
                        + zone
                : String.valueOf(claim.value());
    }

    private static String ids(List<TypedClaim> claims, boolean refuted) {
        return claims.stream()
                .filter(claim -> claim.isRefuted() == refuted)
                .map(TypedClaim::id)
                .collect(Collectors.joining(" and "));
    }
}
