package io.spacegraph.importer;

import io.spacegraph.model.ConflictKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the claims of one slot that cannot all hold. */
final class InSlots {
    private final Evidence evidence;
    private final Comparison comparison;
    private final Explanation explanation;

    InSlots(Evidence evidence) {
        this.evidence = evidence;
        this.comparison = new Comparison(evidence);
        this.explanation = new Explanation(evidence);
    }

    Stream<Disagreement> find() {
        Map<Slot, List<Statement>> slots = evidence.statements().stream()
                .filter(statement -> Slot.isSingle(statement.property()))
                .sorted(Statement.BEST_FIRST)
                .collect(Collectors.groupingBy(Slot::of, LinkedHashMap::new, Collectors.toList()));
        return slots.entrySet().stream().flatMap(slot -> in(slot.getKey(), slot.getValue()));
    }

    private Stream<Disagreement> in(Slot slot, List<Statement> statements) {
        Map<ConflictKind, TreeSet<Statement>> kinds = new TreeMap<>();
        for (int i = 0; i < statements.size(); i++) {
            for (Statement other : statements.subList(i + 1, statements.size())) {
                Statement statement = statements.get(i);
                comparison
                        .of(statement, other)
                        .ifPresent(kind -> kinds.computeIfAbsent(kind, k -> new TreeSet<>(Statement.BEST_FIRST))
                                .addAll(List.of(statement, other)));
            }
        }
        return kinds.entrySet().stream().map(found -> valued(found.getKey(), slot, List.copyOf(found.getValue())));
    }

    private Disagreement valued(ConflictKind kind, Slot slot, List<Statement> claims) {
        String key = slot.toString() + kind;
        if (kind == ConflictKind.FX_MISMATCH) {
            return new Exchange(evidence).disagreement(key, claims);
        }
        Statement best = claims.get(0);
        List<Statement> rivals = claims.stream()
                .filter(other -> comparison.of(best, other).isPresent())
                .toList();
        String decidedBy = Preference.decidedBy(best.preference(), rivals.get(0).preference());
        boolean decided = !decidedBy.equals(Preference.UNDECIDED);
        return new Disagreement(
                inOneDocument(claims) && hidesNothing(kind) ? ConflictKind.SAME_DOCUMENT : kind,
                key,
                slot.property(),
                Explanation.spread(evidence.amounts(claims, false)),
                explanation.of(claims),
                claims,
                decided ? rivals : claims,
                decided ? best : null,
                decidedBy,
                List.of(slot.subject()));
    }

    private static boolean hidesNothing(ConflictKind kind) {
        return kind == ConflictKind.VALUE_MISMATCH || kind == ConflictKind.DATE_ORDER;
    }

    private static boolean inOneDocument(List<Statement> claims) {
        return claims.stream().map(claim -> claim.source().id()).distinct().count() == 1;
    }
}
