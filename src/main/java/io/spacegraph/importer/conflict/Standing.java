package io.spacegraph.importer.conflict;

import io.spacegraph.importer.claim.Reading;
import io.spacegraph.importer.claim.Slot;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.ClaimStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The status of each claim among the others. */
public final class Standing {
    private final Map<Slot, TypedClaim> read = new HashMap<>();
    private final Map<Slot, LocalDate> latest = new HashMap<>();
    private final Set<TypedClaim> disputed = new HashSet<>();

    public Standing(List<TypedClaim> statements, List<Disagreement> disagreements) {
        disagreements.forEach(disagreement -> disputed.addAll(disagreement.disputed()));
        statements.stream()
                .filter(statement -> !statement.isRetracted() && hasOneValue(statement))
                .collect(Collectors.groupingBy(Slot::of))
                .forEach(this::put);
    }

    private void put(Slot slot, List<TypedClaim> claims) {
        // What a conflict decided against replaces nothing.
        List<TypedClaim> sound =
                claims.stream().filter(claim -> !disputed.contains(claim)).toList();
        sound.stream()
                .map(claim -> claim.days().first())
                .max(LocalDate::compareTo)
                .ifPresent(day -> latest.put(slot, day));
        boolean needed = slot.property().column().isPresent() || claims.size() > 1;
        if (needed && !sound.isEmpty()) {
            read.put(slot, Reading.of(sound, PartialDate.MAX));
        }
    }

    public ClaimStatus of(TypedClaim statement) {
        if (statement.isRetracted()) {
            return ClaimStatus.RETRACTED;
        } else if (statement.isRefuted() || statement.isOfAnotherSubject() || disputed.contains(statement)) {
            return ClaimStatus.DISPUTED;
        }
        Slot slot = Slot.of(statement);
        if (statement.equals(read.get(slot))) {
            return ClaimStatus.PREFERRED;
        }
        return isSuperseded(statement, slot) ? ClaimStatus.SUPERSEDED : ClaimStatus.NORMAL;
    }

    // A vague day that overlaps the latest one cannot be known to be the earlier one.
    private boolean isSuperseded(TypedClaim statement, Slot slot) {
        LocalDate day = latest.get(slot);
        return day != null
                && hasOneValue(statement)
                && day.isAfter(statement.days().last());
    }

    private static boolean hasOneValue(TypedClaim statement) {
        return statement.property().isSingle() || statement.property().column().isPresent();
    }
}
