package io.spacegraph.importer.conflict;

import io.spacegraph.importer.claim.Amount;
import io.spacegraph.importer.claim.Figures;
import io.spacegraph.importer.claim.Preference;
import io.spacegraph.importer.claim.Rate;
import io.spacegraph.importer.claim.Span;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.value.Money;
import io.spacegraph.vocabulary.ConflictKind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One sum, converted at several exchange rates. It is not a second sum: only the day or the converter differs, so the
 * claims are shown side by side and none of them is disputed.
 */
final class ExchangeConflicts {
    private final ClaimSet evidence;

    ExchangeConflicts(ClaimSet evidence) {
        this.evidence = evidence;
    }

    Disagreement disagreement(String key, List<TypedClaim> claims) {
        List<Implied> rates = claims.stream()
                .flatMap(claim -> implied(claim, claims).stream())
                .sorted(Comparator.comparing((Implied implied) -> implied.rate().rate())
                        .reversed()
                        .thenComparing(implied -> !implied.byItself()))
                .toList();
        BigDecimal largest = rates.get(0).rate().rate();
        BigDecimal smallest = rates.get(rates.size() - 1).rate().rate();
        Span spread = Span.between(largest, smallest);
        Disagreement listed =
                Disagreement.listed(ConflictKind.FX_MISMATCH, key, spread, explanation(rates, spread, claims), claims);
        return preferred(listed);
    }

    private String explanation(List<Implied> rates, Span spread, List<TypedClaim> claims) {
        Explanation explanation = new Explanation(evidence);
        Map<String, String> byRate = new LinkedHashMap<>();
        rates.forEach(implied -> byRate.putIfAbsent(implied.rate().toString(), implied.working()));
        String body = String.join(", against ", byRate.values());
        return explanation.close(body + ": " + Figures.times(spread) + stated(rates), claims);
    }

    // The nearest market rate shows on which day the sum was converted.
    private String stated(List<Implied> rates) {
        return rates.stream()
                .flatMap(implied -> evidence.rates().statedAsWell(implied.rate()).stream())
                .map(rate -> "; " + rate + " is stated for " + rate.start() + " by " + rate.source())
                .distinct()
                .reduce("", String::concat);
    }

    private Optional<Implied> implied(TypedClaim claim, List<TypedClaim> claims) {
        Optional<Implied> own = Rate.implied(claim)
                .map(rate -> new Implied(
                        rate,
                        converted(claim) + " implies " + rate + " in "
                                + claim.source().id(),
                        true));
        return own.or(() -> claims.stream()
                .flatMap(other -> together(claim, other).stream())
                .findFirst());
    }

    private static Optional<Implied> together(TypedClaim claim, TypedClaim other) {
        Amount one = Amount.of(claim).orElseThrow();
        Amount two = Amount.of(other).orElseThrow();
        boolean first = one.span().first().compareTo(two.span().first()) >= 0;
        String sums = first ? one.sentence() + " and " + two.sentence() : two.sentence() + " and " + one.sentence();
        return one.joins(two)
                ? Rate.implied(claim, one.money(), two.money())
                        .map(rate -> new Implied(rate, sums + " imply " + rate, false))
                : Optional.empty();
    }

    private static String converted(TypedClaim claim) {
        Money other = Objects.requireNonNull(claim.record().converted()).get();
        return Amount.of(claim).orElseThrow().working() + " = " + Span.of(other.range()) + " " + other.currency();
    }

    private static Disagreement preferred(Disagreement listed) {
        TypedClaim best = listed.claims().get(0);
        String decidedBy =
                Preference.decidedBy(best.preference(), listed.claims().get(1).preference());
        boolean decided = !decidedBy.equals(Preference.UNDECIDED);
        return new Disagreement(
                listed.kind(),
                listed.key(),
                listed.property(),
                listed.spread(),
                listed.explanation(),
                listed.claims(),
                List.of(),
                decided ? best : null,
                decidedBy,
                listed.entities());
    }

    /** An implied rate, the sentence that shows what implies it, and whether one claim alone does. */
    private record Implied(Rate rate, String working, boolean byItself) {}
}
