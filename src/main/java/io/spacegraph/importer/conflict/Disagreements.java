package io.spacegraph.importer.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the claims that disagree, each disagreement once. */
public final class Disagreements {
    private Disagreements() {}

    /** All disagreements; those within one slot first. */
    public static List<Disagreement> of(ClaimSet evidence) {
        List<Disagreement> found =
                new ArrayList<>(new SlotConflicts(evidence).find().toList());
        Set<String> keys = new HashSet<>();
        Stream.of(
                        new CrossChecks(evidence).find(),
                        new Baselines(evidence).find(),
                        new Counts(evidence).find(),
                        new Orders(evidence).find(),
                        new Scopes(evidence).find())
                .flatMap(stream -> stream)
                .forEach(found::add);
        // A refutation within one slot was already found there.
        new RefutedClaims(evidence)
                .find()
                .filter(questioned ->
                        questioned.isOfIdentity() || found.stream().noneMatch(other -> isShown(questioned, other)))
                .forEach(found::add);
        return found.stream()
                .filter(disagreement -> keys.add(disagreement.key()))
                .toList();
    }

    private static boolean isShown(Disagreement refuted, Disagreement other) {
        return other.claims().containsAll(refuted.disputed())
                && refuted.claims().stream()
                        .anyMatch(claim -> !refuted.disputed().contains(claim)
                                && other.claims().contains(claim));
    }
}
