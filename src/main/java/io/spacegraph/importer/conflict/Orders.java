package io.spacegraph.importer.conflict;

import io.spacegraph.importer.claim.Amount;
import io.spacegraph.importer.claim.ClaimNature;
import io.spacegraph.importer.claim.Span;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.ConflictKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds dates in an impossible order: a second batch before the first, a plan that ends before it starts. */
final class Orders {
    /** What begins before what. */
    private static final Map<ClaimProperty, ClaimProperty> TERMS = Map.of(
            ClaimProperty.POLICY_FROM, ClaimProperty.POLICY_TO,
            ClaimProperty.CONTRACT_AWARDED, ClaimProperty.CONTRACT_ENDS);

    private final ClaimSet evidence;

    Orders(ClaimSet evidence) {
        this.evidence = evidence;
    }

    Stream<Disagreement> find() {
        return Stream.concat(
                with(ClaimProperty.LAUNCH_ORDINAL).flatMap(this::launches),
                TERMS.entrySet().stream()
                        .flatMap(term -> with(term.getKey()).flatMap(start -> periods(start, term.getValue()))));
    }

    private Stream<TypedClaim> with(ClaimProperty property) {
        return evidence.of(property).filter(statement -> statement.mood() == ClaimNature.FACT);
    }

    private Stream<TypedClaim> of(String subject, ClaimProperty property) {
        return with(property).filter(statement -> statement.subject().equals(subject));
    }

    private Stream<Disagreement> launches(TypedClaim first) {
        return with(ClaimProperty.LAUNCH_ORDINAL)
                .filter(later -> isAfter(first, later))
                .flatMap(later -> of(first.subject(), ClaimProperty.MISSION_DATE)
                        .flatMap(one -> of(later.subject(), ClaimProperty.MISSION_DATE)
                                .filter(two -> cannotFollow(one, two))
                                .map(two -> reversed(one, two, List.of(first, later, one, two)))));
    }

    private static boolean isAfter(TypedClaim first, TypedClaim later) {
        return first.record().scope() != null
                && Objects.equals(first.record().scope(), later.record().scope())
                && !first.subject().equals(later.subject())
                && number(first).isBelow(number(later));
    }

    private Stream<Disagreement> periods(TypedClaim start, ClaimProperty ends) {
        return of(start.subject(), ends)
                .filter(end -> cannotFollow(start, end))
                .map(end -> reversed(start, end, List.of(start, end)));
    }

    private static Span number(TypedClaim statement) {
        return Amount.of(statement).orElseThrow().span();
    }

    private static boolean cannotFollow(TypedClaim one, TypedClaim two) {
        return day(one).earliest().isAfter(day(two).latest());
    }

    private static PartialDate day(TypedClaim statement) {
        return ((ClaimValue.Day) Objects.requireNonNull(statement.value())).date();
    }

    private Disagreement reversed(TypedClaim one, TypedClaim two, List<TypedClaim> claims) {
        String body = evidence.name(one.subject()) + " must come first, but " + one.value() + " in "
                + one.source().id() + " is after " + two.value() + " in "
                + two.source().id() + " for " + evidence.name(two.subject());
        String sentence = new Explanation(evidence).close(body, claims);
        return Disagreement.listed(
                ConflictKind.DATE_ORDER, "order " + one.id() + " " + two.id(), null, sentence, claims);
    }
}
