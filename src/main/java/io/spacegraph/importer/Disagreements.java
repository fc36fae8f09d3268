package io.spacegraph.importer;

import io.spacegraph.model.ConflictKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the claims that disagree: by value within a slot, by refutation, and by the entity that their words mean. */
final class Disagreements {
    private final Map<String, Statement> byId;
    private final List<Disagreement> found = new ArrayList<>();

    private Disagreements(List<Statement> statements) {
        byId = statements.stream().collect(Collectors.toMap(Statement::id, Function.identity()));
    }

    /** All disagreements of these statements, slots first. */
    static List<Disagreement> of(List<Statement> statements) {
        Disagreements disagreements = new Disagreements(statements);
        slots(statements).forEach(disagreements::inSlot);
        statements.stream().filter(s -> s.record().resolve() != null).forEach(disagreements::identity);
        statements.stream().filter(Statement::isRefuted).forEach(disagreements::refuted);
        return List.copyOf(disagreements.found);
    }

    // A claim that its source withdrew disagrees with nothing any more.
    private static Map<Slot, List<Statement>> slots(List<Statement> statements) {
        return statements.stream()
                .filter(statement -> Slot.isSingle(statement.property()) && !statement.isRetracted())
                .sorted(Statement.BEST_FIRST)
                .collect(Collectors.groupingBy(Slot::of, LinkedHashMap::new, Collectors.toList()));
    }

    private void inSlot(Slot slot, List<Statement> statements) {
        Map<ConflictKind, TreeSet<Statement>> kinds = new TreeMap<>();
        for (int i = 0; i < statements.size(); i++) {
            for (Statement other : statements.subList(i + 1, statements.size())) {
                Statement statement = statements.get(i);
                Comparison.of(statement, other)
                        .ifPresent(kind -> kinds.computeIfAbsent(kind, k -> new TreeSet<>(Statement.BEST_FIRST))
                                .addAll(List.of(statement, other)));
            }
        }
        kinds.forEach((kind, claims) -> found.add(valued(kind, slot, List.copyOf(claims))));
    }

    private static Disagreement valued(ConflictKind kind, Slot slot, List<Statement> claims) {
        Statement best = claims.get(0);
        List<Statement> rivals = claims.stream()
                .filter(other -> Comparison.of(best, other).isPresent())
                .toList();
        String decidedBy = Preference.decidedBy(best.preference(), rivals.get(0).preference());
        boolean decided = !decidedBy.equals(Preference.UNDECIDED);
        return new Disagreement(
                inOneDocument(claims) && kind != ConflictKind.UNIT_MISMATCH ? ConflictKind.SAME_DOCUMENT : kind,
                slot.toString() + kind,
                slot.property(),
                Explanation.spread(claims),
                Explanation.of(kind, claims),
                claims,
                decided ? rivals : claims,
                decided ? best : null,
                decidedBy,
                List.of(slot.subject()));
    }

    private void identity(Statement statement) {
        ClaimRecord.Resolve resolve = Objects.requireNonNull(statement.record().resolve());
        found.add(questioned(ConflictKind.IDENTITY, statement, resolve.why(), List.of(resolve.from(), resolve.to())));
    }

    private void refuted(Statement statement) {
        List<Statement> claims = withRefuters(statement);
        if (found.stream().noneMatch(other -> other.claims().containsAll(claims))) {
            String note = statement.record().note();
            found.add(questioned(
                    ConflictKind.VALUE_MISMATCH,
                    statement,
                    note == null ? Explanation.refuted(claims) : note,
                    List.of(statement.subject())));
        }
    }

    private Disagreement questioned(ConflictKind kind, Statement statement, String explanation, List<String> entities) {
        List<Statement> claims = withRefuters(statement);
        Optional<Statement> best = claims.stream()
                .filter(other -> !other.id().equals(statement.id()))
                .min(Statement.BEST_FIRST);
        String decidedBy = best.map(other -> Preference.decidedBy(other.preference(), statement.preference()))
                .orElse(Preference.UNDECIDED);
        @Nullable Statement resolution = decidedBy.equals(Preference.UNDECIDED) ? null : best.orElse(null);
        return new Disagreement(
                kind,
                statement.id(),
                statement.property(),
                null,
                explanation,
                claims,
                List.of(statement),
                resolution,
                decidedBy,
                entities);
    }

    private List<Statement> withRefuters(Statement statement) {
        Stream<Statement> refuters =
                statement.record().refutedBy().stream().map(Statement::id).map(byId::get);
        return Stream.concat(Stream.of(statement), refuters)
                .distinct()
                .sorted(Statement.BEST_FIRST)
                .toList();
    }

    private static boolean inOneDocument(List<Statement> claims) {
        return claims.stream().map(claim -> claim.source().id()).distinct().count() == 1;
    }
}
