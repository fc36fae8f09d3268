package io.spacegraph.importer.conflict;

import io.spacegraph.importer.claim.Finest;
import io.spacegraph.importer.claim.Slot;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.vocabulary.ClaimStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The status of each claim among the others. */
public final class Standing {
    private final Map<Slot, List<TypedClaim>> slots;
    private final Map<Slot, LocalDate> latest = new HashMap<>();
    private final Set<TypedClaim> disputed = new HashSet<>();

    public Standing(List<TypedClaim> statements, List<Disagreement> disagreements) {
        List<TypedClaim> standing = statements.stream()
                .filter(statement -> !statement.isRetracted() && hasOneValue(statement))
                .sorted(TypedClaim.BEST_FIRST)
                .toList();
        slots = standing.stream().collect(Collectors.groupingBy(Slot::of));
        standing.forEach(statement ->
                latest.merge(Slot.of(statement).lane(), statement.valid().start(), (a, b) -> a.isAfter(b) ? a : b));
        disagreements.forEach(disagreement -> disputed.addAll(disagreement.disputed()));
    }

    public ClaimStatus of(TypedClaim statement) {
        if (statement.isRetracted()) {
            return ClaimStatus.RETRACTED;
        } else if (statement.isRefuted() || statement.isOfAnotherSubject() || disputed.contains(statement)) {
            return ClaimStatus.DISPUTED;
        } else if (isSuperseded(statement)) {
            return ClaimStatus.SUPERSEDED;
        }
        return isPreferred(statement) ? ClaimStatus.PREFERRED : ClaimStatus.NORMAL;
    }

    // A claim about a period holds for it whatever follows; a claim without a time cannot be known to be the earlier
    // one.
    private boolean isSuperseded(TypedClaim statement) {
        return hasOneValue(statement)
                && statement.valid().from() != null
                && statement.valid().to() == null
                && Objects.requireNonNull(latest.get(Slot.of(statement).lane()))
                        .isAfter(statement.valid().start());
    }

    private boolean isPreferred(TypedClaim statement) {
        List<TypedClaim> slot = slots.getOrDefault(Slot.of(statement), List.of());
        boolean needed = statement.property().column().isPresent() || slot.size() > 1;
        return needed && !slot.isEmpty() && Finest.of(slot).equals(statement);
    }

    private static boolean hasOneValue(TypedClaim statement) {
        return Slot.isSingle(statement.property())
                || statement.property().column().isPresent();
    }
}
