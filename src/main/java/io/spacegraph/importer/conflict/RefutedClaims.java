package io.spacegraph.importer.conflict;

import io.spacegraph.importer.claim.Preference;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.record.ClaimRecord;
import io.spacegraph.vocabulary.ConflictKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the claims that the data itself questions: those refuted by another claim, and those that mean another entity
 * than they name.
 */
final class RefutedClaims {
    private final ClaimSet evidence;

    RefutedClaims(ClaimSet evidence) {
        this.evidence = evidence;
    }

    Stream<Disagreement> find() {
        return Stream.concat(
                evidence.statements().stream()
                        .filter(statement -> statement.record().resolve() != null)
                        .map(this::identity),
                evidence.statements().stream().filter(TypedClaim::isRefuted).map(this::refuted));
    }

    private Disagreement identity(TypedClaim statement) {
        ClaimRecord.Resolve resolve = Objects.requireNonNull(statement.record().resolve());
        return questioned(ConflictKind.IDENTITY, statement, resolve.why(), List.of(resolve.from(), resolve.to()));
    }

    private Disagreement refuted(TypedClaim statement) {
        String note = statement.record().note();
        return questioned(
                ConflictKind.VALUE_MISMATCH,
                statement,
                note == null ? new Explanation(evidence).refuted(withRefuters(statement)) : note,
                List.of(statement.subject()));
    }

    private Disagreement questioned(
            ConflictKind kind, TypedClaim statement, String explanation, List<String> entities) {
        List<TypedClaim> claims = withRefuters(statement);
        Optional<TypedClaim> best = claims.stream()
                .filter(other -> !other.id().equals(statement.id()))
                .min(TypedClaim.BEST_FIRST);
        String decidedBy = best.map(other -> Preference.decidedBy(other.preference(), statement.preference()))
                .orElse(Preference.UNDECIDED);
        @Nullable TypedClaim resolution = decidedBy.equals(Preference.UNDECIDED) ? null : best.orElse(null);
        return new Disagreement(
                kind,
                kind + " " + statement.id(),
                statement.property(),
                null,
                explanation,
                claims,
                List.of(statement),
                resolution,
                decidedBy,
                entities);
    }

    private List<TypedClaim> withRefuters(TypedClaim statement) {
        return Stream.concat(
                        Stream.of(statement), evidence.claims(statement.record().refutedBy()))
                .distinct()
                .sorted(TypedClaim.BEST_FIRST)
                .toList();
    }
}
