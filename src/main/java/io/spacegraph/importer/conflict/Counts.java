package io.spacegraph.importer.conflict;

import io.spacegraph.importer.claim.Amount;
import io.spacegraph.importer.claim.ClaimNature;
import io.spacegraph.importer.claim.Figures;
import io.spacegraph.importer.claim.Span;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.ConflictKind;
import io.spacegraph.vocabulary.Modality;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds counts that do not fit: a list that names fewer parts than it declares, and more working than were launched. */
public final class Counts {
    private static final Map<ClaimProperty, List<ClaimProperty>> WITHIN = Map.of(
            ClaimProperty.SATELLITES_OPERATIONAL,
                    List.of(ClaimProperty.SATELLITES_IN_ORBIT, ClaimProperty.SATELLITES_LAUNCHED),
            ClaimProperty.SATELLITES_IN_ORBIT, List.of(ClaimProperty.SATELLITES_LAUNCHED));

    private final ClaimSet evidence;
    private final Explanation explanation;

    Counts(ClaimSet evidence) {
        this.evidence = evidence;
        this.explanation = new Explanation(evidence);
    }

    Stream<Disagreement> find() {
        return Stream.concat(
                evidence.of(ClaimProperty.POLICY_PART_COUNT).map(this::declared).flatMap(Optional::stream),
                WITHIN.keySet().stream().sorted().flatMap(evidence::of).flatMap(this::within));
    }

    private Optional<Disagreement> declared(TypedClaim count) {
        List<TypedClaim> parts = evidence.of(ClaimProperty.POLICY_PART)
                .filter(part -> part.subject().equals(count.subject())
                        && part.source().equals(count.source())
                        && Objects.equals(part.record().scope(), count.record().scope()))
                .toList();
        long named = parts.stream().map(TypedClaim::value).distinct().count();
        BigDecimal declared = Amount.of(count).orElseThrow().span().first();
        boolean fits = declared.compareTo(BigDecimal.valueOf(named)) == 0;
        return fits || named == 0 || isDerived(count)
                ? Optional.empty()
                : Optional.of(list(count, parts, declared, BigDecimal.valueOf(named)));
    }

    private Disagreement list(TypedClaim count, List<TypedClaim> parts, BigDecimal declared, BigDecimal named) {
        List<TypedClaim> claims =
                Stream.concat(Stream.of(count), parts.stream()).toList();
        Span spread = Span.between(declared, named);
        String body = Figures.of(declared) + " " + count.record().scope() + " declared, " + Figures.of(named)
                + " named in " + count.source().id() + ": " + Figures.of(declared) + " - " + Figures.of(named) + " = "
                + Figures.of(declared.subtract(named));
        String sentence = explanation.close(body, claims);
        return Disagreement.listed(ConflictKind.COUNT_MISMATCH, "list " + count.id(), spread, sentence, claims);
    }

    private static boolean isDerived(TypedClaim statement) {
        return statement.record().modality().equals(Modality.DERIVED.name());
    }

    /** Claims of a larger counter whose number is smaller than this one. */
    private Stream<Disagreement> within(TypedClaim part) {
        return WITHIN.getOrDefault(part.property(), List.of()).stream()
                .flatMap(evidence::of)
                .filter(whole -> isOfOneThing(part, whole) && isOfOneTime(part, whole))
                .filter(whole -> span(whole).isBelow(span(part)))
                .map(whole -> exceeding(part, whole));
    }

    // Launched satellites stay launched, so a later count of them bounds an earlier count of operational ones.
    private static boolean isOfOneTime(TypedClaim part, TypedClaim whole) {
        return whole.property() == ClaimProperty.SATELLITES_LAUNCHED
                ? !whole.days().first().isBefore(part.days().first())
                : whole.days().meet(part.days());
    }

    private static boolean isOfOneThing(TypedClaim part, TypedClaim whole) {
        return part.subject().equals(whole.subject())
                && part.mood() == ClaimNature.FACT
                && whole.mood() == ClaimNature.FACT
                && whole.valid().to() == null
                && Objects.equals(part.record().scope(), whole.record().scope());
    }

    private static Span span(TypedClaim statement) {
        return Amount.of(statement).orElseThrow().span();
    }

    private Disagreement exceeding(TypedClaim part, TypedClaim whole) {
        List<TypedClaim> claims = List.of(part, whole);
        Amount more = Amount.of(part).orElseThrow();
        Amount fewer = Amount.of(whole).orElseThrow();
        Span spread = Explanation.spread(List.of(more, fewer));
        String sentence = explanation.compared(
                Stream.of(counter(part) + ": " + more.sentence(), "only " + counter(whole) + ": " + fewer.sentence()),
                spread,
                claims);
        String key = "counters " + part.id() + " " + whole.id();
        return Disagreement.listed(ConflictKind.COUNT_MISMATCH, key, spread, sentence, claims);
    }

    private static String counter(TypedClaim statement) {
        return statement
                .property()
                .name()
                .substring("SATELLITES_".length())
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT);
    }
}
