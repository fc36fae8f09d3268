package io.spacegraph.importer.conflict;

import io.spacegraph.importer.claim.Amount;
import io.spacegraph.importer.claim.ClaimValue;
import io.spacegraph.importer.claim.Mood;
import io.spacegraph.importer.claim.Span;
import io.spacegraph.importer.claim.Statement;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.ConflictKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds dates in an order that cannot be: a second batch before the first, a plan that ends before it starts. */
final class Orders {
    private final Evidence evidence;

    Orders(Evidence evidence) {
        this.evidence = evidence;
    }

    Stream<Disagreement> find() {
        return Stream.concat(
                with(ClaimProperty.LAUNCH_ORDINAL).flatMap(this::launches),
                with(ClaimProperty.POLICY_FROM).flatMap(this::periods));
    }

    private Stream<Statement> with(ClaimProperty property) {
        return evidence.of(property).filter(statement -> statement.mood() == Mood.FACT);
    }

    private Stream<Statement> of(String subject, ClaimProperty property) {
        return with(property).filter(statement -> statement.subject().equals(subject));
    }

    private Stream<Disagreement> launches(Statement first) {
        return with(ClaimProperty.LAUNCH_ORDINAL)
                .filter(later -> isAfter(first, later))
                .flatMap(later -> of(first.subject(), ClaimProperty.MISSION_DATE)
                        .flatMap(one -> of(later.subject(), ClaimProperty.MISSION_DATE)
                                .filter(two -> cannotFollow(one, two))
                                .map(two -> reversed(one, two, List.of(first, later, one, two)))));
    }

    private static boolean isAfter(Statement first, Statement later) {
        return first.record().scope() != null
                && Objects.equals(first.record().scope(), later.record().scope())
                && !first.subject().equals(later.subject())
                && number(first).isBelow(number(later));
    }

    private Stream<Disagreement> periods(Statement start) {
        return of(start.subject(), ClaimProperty.POLICY_TO)
                .filter(end -> cannotFollow(start, end))
                .map(end -> reversed(start, end, List.of(start, end)));
    }

    private static Span number(Statement statement) {
        return Amount.of(statement).orElseThrow().span();
    }

    private static boolean cannotFollow(Statement one, Statement two) {
        return day(one).earliest().isAfter(day(two).latest());
    }

    private static PartialDate day(Statement statement) {
        return ((ClaimValue.Day) Objects.requireNonNull(statement.value())).date();
    }

    private Disagreement reversed(Statement one, Statement two, List<Statement> claims) {
        String body = evidence.name(one.subject()) + " must come first, but " + one.value() + " in "
                + one.source().id() + " is after " + two.value() + " in "
                + two.source().id() + " for " + evidence.name(two.subject());
        String sentence = new Explanation(evidence).close(body, claims);
        return Disagreement.listed(
                ConflictKind.DATE_ORDER, "order " + one.id() + " " + two.id(), null, sentence, claims);
    }
}
