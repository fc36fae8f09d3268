package io.spacegraph.importer.check;

import io.spacegraph.importer.record.ClaimRecord;
import io.spacegraph.importer.record.Rejection;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.vocabulary.Modality;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a claim refers to must be there: its evidence, its entities, the claims that it builds on. */
final class ReferenceChecks {
    private final Known known;
    private final List<Rejection> found;

    ReferenceChecks(Known known, List<Rejection> found) {
        this.known = known;
        this.found = found;
    }

    void of(List<ClaimRecord> claims) {
        for (ClaimRecord claim : claims) {
            unique(claim);
            evidence(claim);
            entity(claim, "subject", claim.subject());
            entity(claim, "object", claim.object());
            itself(claim);
            entity(claim, "speaker", claim.speaker());
            resolve(claim);
            claim.refutedBy().forEach(id -> claim(claim, "refutedBy", id));
            claim.derivedFrom().forEach(id -> claim(claim, "derivedFrom", id));
            claim.against().forEach(id -> against(claim, id));
        }
    }

    private void unique(ClaimRecord claim) {
        Optional<ClaimRecord> first =
                known.claim(claim.id()).filter(other -> !other.origin().equals(claim.origin()));
        if (first.isPresent() && !claim.id().isEmpty()) {
            reject(claim, "id", claim.id(), "is taken, see " + first.get().origin());
        }
    }

    private void evidence(ClaimRecord claim) {
        if (claim.quote() == null && claim.locator() == null) {
            reject(claim, "quote", null, "is needed, or else a locator (page, row, table)");
        }
        if (claim.modality().equals(Modality.DERIVED.name()) && claim.derivation() == null) {
            reject(claim, "derivation", null, "is needed with DERIVED: the arithmetic, and derivedFrom for its claims");
        }
    }

    /** Nothing owns, supplies or launches itself; a name for itself is a text. */
    private void itself(ClaimRecord claim) {
        if (claim.subject().equals(claim.object())) {
            reject(claim, "object", claim.object(), "must be another than the subject");
        }
    }

    private void resolve(ClaimRecord claim) {
        ClaimRecord.Resolve resolve = claim.resolve();
        if (resolve == null) {
            return;
        }
        entity(claim, "resolve.to", resolve.to());
        String from = resolve.from();
        if (!from.isEmpty() && !from.equals(claim.subject()) && !from.equals(claim.object())) {
            reject(claim, "resolve.from", from, "must be the claim's subject or object");
        }
    }

    private void against(ClaimRecord claim, String id) {
        claim(claim, "against", id);
        boolean apples =
                known.claim(id).filter(other -> !canBeCompared(claim, other)).isPresent();
        if (apples && !id.equals(claim.id())) {
            reject(claim, "against", id, "must tell a number in a unit or money that converts into this claim's");
        }
    }

    /** Whether both tell a number, in units that convert or in money; true if either cannot be read, which is rejected. */
    private static boolean canBeCompared(ClaimRecord one, ClaimRecord other) {
        try {
            return dimension(one).isPresent() && dimension(one).equals(dimension(other));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static Optional<String> dimension(ClaimRecord claim) {
        return claim.value() != null && claim.value().get() instanceof ClaimValue.Numeric number
                ? Optional.of(number.dimension())
                : Optional.empty();
    }

    private void entity(ClaimRecord claim, String field, @Nullable String id) {
        if (id != null) {
            known.unknownEntity(id).ifPresent(why -> reject(claim, field, id, why));
        }
    }

    private void claim(ClaimRecord claim, String field, String id) {
        if (id.equals(claim.id())) {
            reject(claim, field, id, "cannot be the claim itself");
        }
        known.unknownClaim(id).ifPresent(why -> reject(claim, field, id, why));
    }

    private void reject(ClaimRecord claim, String field, @Nullable String value, String allowed) {
        found.add(claim.origin().reject(field, value, allowed));
    }
}
