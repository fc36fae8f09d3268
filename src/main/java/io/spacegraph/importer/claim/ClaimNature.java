package io.spacegraph.importer.claim;

import io.spacegraph.importer.record.ClaimRecord;
import io.spacegraph.vocabulary.Modality;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Whether a claim states what is, what is to come, or what is only heard: claims of two moods do not disagree. */
public enum ClaimNature {
    FACT,
    PROMISE,
    RUMOUR;

    /** The mood of a claim; what is derived from a promise is one. */
    public static ClaimNature of(ClaimRecord claim, Map<String, ClaimRecord> byId) {
        return of(claim, byId, new HashSet<>());
    }

    private static ClaimNature of(ClaimRecord claim, Map<String, ClaimRecord> byId, Set<String> seen) {
        // A ring of derivations is a slip in the data, and no reason to run for ever.
        boolean derived = claim.modality().equals(Modality.DERIVED.name()) && seen.add(claim.id());
        return derived
                ? claim.derivedFrom().stream()
                        .map(byId::get)
                        .filter(Objects::nonNull)
                        .map(input -> of(input, byId, seen))
                        .max(ClaimNature::compareTo)
                        .orElse(FACT)
                : of(Modality.valueOf(claim.modality()));
    }

    private static ClaimNature of(Modality modality) {
        if (modality == Modality.RUMOUR) {
            return RUMOUR;
        }
        return modality.isPromise() ? PROMISE : FACT;
    }
}
