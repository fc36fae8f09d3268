package io.spacegraph.importer;

import io.spacegraph.model.ClaimProperty;
import io.spacegraph.model.ConflictKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Claims that disagree.
 *
 * @param key tells it from others of its kind, and stays the same when another claim joins
 * @param spread the largest value divided by the smallest, in one unit; null if that says nothing
 * @param explanation the disagreement in a sentence, with the arithmetic
 * @param claims those that disagree, best first
 * @param disputed those of them that the resolution speaks against; all of them if there is none
 * @param resolution the preferred one, null if the rule prefers none
 * @param resolvedBy which part of the rule preferred it
 * @param entities what they disagree on
 */
record Disagreement(
        ConflictKind kind,
        String key,
        ClaimProperty property,
        @Nullable Double spread,
        String explanation,
        List<Statement> claims,
        List<Statement> disputed,
        @Nullable Statement resolution,
        String resolvedBy,
        List<String> entities) {
    Disagreement {
        claims = List.copyOf(claims);
        disputed = List.copyOf(disputed);
        entities = List.copyOf(entities);
    }

    /** The node's id. */
    String id() {
        return "conflict/" + Fingerprint.of(kind.name(), key).substring(0, 16);
    }
}
