package io.spacegraph.importer.conflict;

import io.spacegraph.importer.claim.Amount;
import io.spacegraph.importer.claim.Span;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.value.Unit;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.ConflictKind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds shares of one thing that refer to different wholes, and states the whole that each of them implies. */
final class Baselines {
    private static final Map<ClaimProperty, ClaimProperty> ABSOLUTE = Map.of(
            ClaimProperty.COST_RELATIVE, ClaimProperty.COST_PER_KG,
            ClaimProperty.PAYLOAD_RELATIVE, ClaimProperty.PAYLOAD_LEO);
    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    private final ClaimSet evidence;

    Baselines(ClaimSet evidence) {
        this.evidence = evidence;
    }

    Stream<Disagreement> find() {
        Map<List<Object>, List<TypedClaim>> shares = evidence.statements().stream()
                .filter(Baselines::isShare)
                .sorted(TypedClaim.BEST_FIRST)
                .collect(Collectors.groupingBy(Baselines::what, LinkedHashMap::new, Collectors.toList()));
        return shares.entrySet().stream()
                .map(group -> ofOneTime(group.getKey().toString(), group.getValue()))
                .flatMap(Optional::stream);
    }

    /** Whether the claim states a share or a multiple of something. */
    static boolean isShare(TypedClaim statement) {
        return statement.record().relativeTo() != null && statement.value() instanceof ClaimValue.Measure;
    }

    /** The share as a number: 1 % is 0.01. */
    static Span factor(TypedClaim share) {
        ClaimValue.Measure measure = (ClaimValue.Measure) Objects.requireNonNull(share.value());
        Span span = Span.of(measure.range());
        return measure.quantity().unit() == Unit.PERCENT ? span.times(PERCENT) : span;
    }

    private static List<Object> what(TypedClaim share) {
        return List.of(
                share.subject(),
                share.property(),
                share.valid().start(),
                share.valid().end(),
                share.mood());
    }

    private Optional<Disagreement> ofOneTime(String key, List<TypedClaim> shares) {
        List<TypedClaim> together = shares.stream()
                .filter(share -> Comparison.saidTogether(shares.get(0), share))
                .toList();
        long bases = together.stream()
                .map(share -> share.record().relativeTo())
                .distinct()
                .count();
        return bases < 2 ? Optional.empty() : Optional.of(disagreement("base of " + key, together));
    }

    private Disagreement disagreement(String key, List<TypedClaim> shares) {
        List<Amount> implied = shares.stream()
                .flatMap(share -> baseline(share).stream())
                .sorted(Comparator.comparing((Amount amount) -> amount.span().last())
                        .reversed())
                .toList();
        Span spread = implied.size() == shares.size() && inOneUnit(implied) ? Explanation.spread(implied) : null;
        Stream<String> parts = spread == null
                ? shares.stream()
                        .map(share -> stated(share) + " in " + share.source().id())
                : implied.stream().map(Amount::sentence);
        String explanation = new Explanation(evidence).compared(parts, spread, shares);
        return Disagreement.listed(ConflictKind.BASELINE_MISMATCH, key, spread, explanation, shares);
    }

    private static boolean inOneUnit(List<Amount> amounts) {
        return amounts.stream().map(Amount::unit).distinct().count() == 1;
    }

    /** The whole that follows from a share and an absolute value of the same document. */
    private Optional<Amount> baseline(TypedClaim share) {
        return Optional.ofNullable(ABSOLUTE.get(share.property())).stream()
                .flatMap(evidence::of)
                .filter(other -> isBeside(other, share))
                .min(TypedClaim.BEST_FIRST)
                .flatMap(absolute -> whole(share, share, absolute));
    }

    private static boolean isBeside(TypedClaim absolute, TypedClaim share) {
        return absolute.subject().equals(share.subject())
                && absolute.source().id().equals(share.source().id())
                && absolute.mood() == share.mood()
                && absolute.record().derivedFrom().isEmpty()
                && Objects.equals(absolute.record().scope(), share.record().scope());
    }

    /** The whole that a share and an absolute value imply, as an amount of the claim. */
    static Optional<Amount> whole(TypedClaim claim, TypedClaim share, TypedClaim absolute) {
        Span factor = factor(share);
        return Amount.of(absolute)
                .filter(amount -> amount.span().isAboveZero() && factor.isAboveZero())
                .map(amount -> implied(claim, share, amount, amount.span().dividedBy(factor)))
                .filter(amount -> amount.span().saysSomething());
    }

    /** The value that the share gives of an absolute value of the whole, as an amount of the claim. */
    static Optional<Amount> part(TypedClaim claim, TypedClaim share, TypedClaim absolute) {
        return Amount.of(absolute)
                .map(amount -> implied(claim, share, amount, amount.span().times(factor(share))))
                .filter(amount -> amount.span().saysSomething());
    }

    private static Amount implied(TypedClaim claim, TypedClaim share, Amount absolute, Span result) {
        String working = stated(share) + " and " + absolute.working() + " imply "
                + (result.saysSomething() ? result : "nothing") + " " + absolute.unit();
        return new Amount(claim, result, absolute.unit(), working);
    }

    private static String stated(TypedClaim share) {
        Amount amount = Amount.of(share).orElseThrow();
        String of = amount.unit().equals(Unit.PERCENT.symbol()) ? " of \"" : " \"";
        return amount.working() + of + share.record().relativeTo() + "\"";
    }
}
