package io.spacegraph.importer.conflict;

import io.spacegraph.importer.claim.Finest;
import io.spacegraph.importer.claim.Slot;
import io.spacegraph.importer.claim.Statement;
import io.spacegraph.vocabulary.ClaimStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** How each claim stands among the others. */
public final class Standing {
    private final Map<Slot, List<Statement>> slots;
    private final Map<Slot, LocalDate> latest = new HashMap<>();
    private final Set<Statement> disputed = new HashSet<>();

    public Standing(List<Statement> statements, List<Disagreement> disagreements) {
        List<Statement> standing = statements.stream()
                .filter(statement -> !statement.isRetracted() && hasOneValue(statement))
                .sorted(Statement.BEST_FIRST)
                .toList();
        slots = standing.stream().collect(Collectors.groupingBy(Slot::of));
        standing.forEach(statement ->
                latest.merge(Slot.of(statement).lane(), statement.valid().start(), (a, b) -> a.isAfter(b) ? a : b));
        disagreements.forEach(disagreement -> disputed.addAll(disagreement.disputed()));
    }

    public ClaimStatus of(Statement statement) {
        if (statement.isRetracted()) {
            return ClaimStatus.RETRACTED;
        } else if (statement.isRefuted() || statement.isOfAnotherSubject() || disputed.contains(statement)) {
            return ClaimStatus.DISPUTED;
        } else if (isSuperseded(statement)) {
            return ClaimStatus.SUPERSEDED;
        }
        return isPreferred(statement) ? ClaimStatus.PREFERRED : ClaimStatus.NORMAL;
    }

    // What names a period holds for it whatever follows, and what names no time cannot be known to be the earlier one.
    private boolean isSuperseded(Statement statement) {
        return hasOneValue(statement)
                && statement.valid().from() != null
                && statement.valid().to() == null
                && Objects.requireNonNull(latest.get(Slot.of(statement).lane()))
                        .isAfter(statement.valid().start());
    }

    private boolean isPreferred(Statement statement) {
        List<Statement> slot = slots.getOrDefault(Slot.of(statement), List.of());
        boolean needed = statement.property().column().isPresent() || slot.size() > 1;
        return needed && !slot.isEmpty() && Finest.of(slot).equals(statement);
    }

    private static boolean hasOneValue(Statement statement) {
        return Slot.isSingle(statement.property())
                || statement.property().column().isPresent();
    }
}
