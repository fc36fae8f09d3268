package io.spacegraph.importer.conflict;

import io.spacegraph.importer.claim.Amount;
import io.spacegraph.importer.claim.ClaimNature;
import io.spacegraph.importer.claim.Span;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.ConflictKind;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers of one name and different scopes that are so far apart that one looks like a mistake: of one subject,
 * or of two subjects of which one is part of the other.
 */
final class Scopes {
    private static final BigDecimal FAR = new BigDecimal(3);
    private static final long YEARS = 3;
    // A number that has grown since then does not have another scope.
    private static final long ONE_TIME_DAYS = 200;

    private final ClaimSet evidence;

    Scopes(ClaimSet evidence) {
        this.evidence = evidence;
    }

    Stream<Disagreement> find() {
        Map<List<Object>, List<TypedClaim>> numbers = evidence.statements().stream()
                .filter(statement -> statement.value() instanceof ClaimValue.Numeric && !Baselines.isShare(statement))
                .filter(statement -> !isPartOfAnother(statement.property()))
                .sorted(TypedClaim.BEST_FIRST)
                .collect(Collectors.groupingBy(Scopes::what, LinkedHashMap::new, Collectors.toList()));
        Stream<Disagreement> ofOne = numbers.entrySet().stream()
                .flatMap(group -> apart(group.getKey().toString(), group.getValue(), group.getValue()));
        Stream<Disagreement> ofParts = evidence.of(ClaimProperty.PART_OF).flatMap(part -> inParts(part, numbers));
        return Stream.concat(ofOne, ofParts);
    }

    // A length belongs to one list, an ordinal to one series, and some launches fail.
    private static boolean isPartOfAnother(ClaimProperty property) {
        return switch (property) {
            case POLICY_PART_COUNT, LAUNCH_ORDINAL, LAUNCHES -> true;
            default -> false;
        };
    }

    private static List<Object> what(TypedClaim statement) {
        return List.of(statement.subject(), statement.property(), statement.mood());
    }

    private Stream<Disagreement> inParts(TypedClaim part, Map<List<Object>, List<TypedClaim>> numbers) {
        return Stream.of(ClaimNature.values()).flatMap(mood -> {
            List<Object> one = List.of(part.subject(), ClaimProperty.MARKET_SIZE, mood);
            List<Object> other = List.of(String.valueOf(part.object()), ClaimProperty.MARKET_SIZE, mood);
            return apart(
                    one + " " + other, numbers.getOrDefault(one, List.of()), numbers.getOrDefault(other, List.of()));
        });
    }

    private Stream<Disagreement> apart(String key, List<TypedClaim> some, List<TypedClaim> others) {
        Set<TypedClaim> found = new LinkedHashSet<>();
        for (TypedClaim one : some) {
            for (TypedClaim other : others) {
                if (areOfDifferentScopes(one, other) && areOfOneTime(one, other) && areFarApart(one, other)) {
                    found.addAll(List.of(one, other));
                }
            }
        }
        return found.isEmpty() ? Stream.empty() : Stream.of(disagreement("scopes of " + key, new ArrayList<>(found)));
    }

    private Disagreement disagreement(String key, List<TypedClaim> claims) {
        List<Amount> amounts = evidence.amounts(claims, true);
        Span spread = Explanation.spread(amounts);
        Stream<String> parts = amounts.stream().map(amount -> amount.sentence() + scope(amount.statement()));
        String sentence = new Explanation(evidence).compared(parts, spread, claims);
        return Disagreement.listed(ConflictKind.SCOPE_MISMATCH, key, spread, sentence, claims);
    }

    private static String scope(TypedClaim statement) {
        String scope = statement.record().scope();
        return scope == null ? " (no scope given)" : " (" + scope + ")";
    }

    private static boolean areOfDifferentScopes(TypedClaim one, TypedClaim other) {
        // A document that distinguishes its own scopes is not confusing.
        return !one.source().equals(other.source())
                && !(one.subject().equals(other.subject())
                        && Objects.equals(one.record().scope(), other.record().scope()));
    }

    private static boolean areOfOneTime(TypedClaim one, TypedClaim other) {
        if (one.mood() != ClaimNature.FACT) {
            return areDueTogether(one.record().due(), other.record().due()) && Comparison.saidTogether(one, other);
        }
        return Math.abs(ChronoUnit.DAYS.between(one.days().first(), other.days().first())) <= ONE_TIME_DAYS;
    }

    private static boolean areDueTogether(@Nullable Parsed<PartialDate> one, @Nullable Parsed<PartialDate> other) {
        return one == null
                || other == null
                || Math.abs(ChronoUnit.YEARS.between(
                                one.get().value(), other.get().value()))
                        <= YEARS;
    }

    private boolean areFarApart(TypedClaim one, TypedClaim other) {
        List<Amount> amounts = evidence.amounts(List.of(one, other), true);
        return Optional.ofNullable(Explanation.spread(amounts))
                .filter(spread -> spread.first().compareTo(FAR) >= 0)
                .isPresent();
    }
}
