package io.spacegraph.importer.conflict;

import io.spacegraph.importer.claim.Preference;
import io.spacegraph.importer.claim.Reading;
import io.spacegraph.importer.claim.Slot;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.vocabulary.ConflictKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the claims of one slot that cannot all hold. */
final class SlotConflicts {
    private final ClaimSet evidence;
    private final Comparison comparison;
    private final Explanation explanation;

    SlotConflicts(ClaimSet evidence) {
        this.evidence = evidence;
        this.comparison = new Comparison(evidence);
        this.explanation = new Explanation(evidence);
    }

    Stream<Disagreement> find() {
        Map<Slot, List<TypedClaim>> slots = evidence.statements().stream()
                .filter(statement -> statement.property().isSingle())
                .sorted(TypedClaim.BEST_FIRST)
                .collect(Collectors.groupingBy(Slot::of, LinkedHashMap::new, Collectors.toList()));
        return slots.entrySet().stream().flatMap(slot -> in(slot.getKey(), slot.getValue()));
    }

    private Stream<Disagreement> in(Slot slot, List<TypedClaim> statements) {
        Map<ConflictKind, List<Set<TypedClaim>>> kinds = new TreeMap<>();
        for (int i = 0; i < statements.size(); i++) {
            for (TypedClaim other : statements.subList(i + 1, statements.size())) {
                Set<TypedClaim> pair = Set.of(statements.get(i), other);
                comparison
                        .of(statements.get(i), other)
                        .ifPresent(kind -> join(kinds.computeIfAbsent(kind, k -> new ArrayList<>()), pair));
            }
        }
        return kinds.entrySet().stream()
                .flatMap(found -> found.getValue().stream().map(claims -> valued(found.getKey(), slot, claims)));
    }

    // Claims of two times make two conflicts, although they are in one slot.
    private static void join(List<Set<TypedClaim>> groups, Set<TypedClaim> pair) {
        Set<TypedClaim> joined = new TreeSet<>(TypedClaim.BEST_FIRST);
        joined.addAll(pair);
        List<Set<TypedClaim>> met = groups.stream()
                .filter(group -> !Collections.disjoint(group, pair))
                .toList();
        met.forEach(joined::addAll);
        groups.removeAll(met);
        groups.add(joined);
    }

    private static String time(List<TypedClaim> claims) {
        return claims.stream()
                .map(claim -> claim.days().first())
                .min(LocalDate::compareTo)
                .orElseThrow()
                .toString();
    }

    private Disagreement valued(ConflictKind kind, Slot slot, Set<TypedClaim> found) {
        List<TypedClaim> claims = List.copyOf(found);
        String key = slot.toString() + kind + time(claims);
        if (kind == ConflictKind.FX_MISMATCH) {
            return new ExchangeConflicts(evidence).disagreement(key, claims);
        }
        TypedClaim best = Reading.ofOneTime(claims);
        List<TypedClaim> rivals = claims.stream()
                .filter(other -> comparison.of(best, other).isPresent())
                .toList();
        String decidedBy =
                Preference.decidedBy(claims.get(0).preference(), rivals.get(0).preference());
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

    private static boolean inOneDocument(List<TypedClaim> claims) {
        return claims.stream().map(claim -> claim.source().id()).distinct().count() == 1;
    }
}
