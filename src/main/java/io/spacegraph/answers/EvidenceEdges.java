package io.spacegraph.answers;

import io.spacegraph.graph.Edge;
import io.spacegraph.model.Claim;

/** The edges from a row of an answer to what it names by id. */
public final class EvidenceEdges {

    private EvidenceEdges() {}

    /** The claims whose ids the row holds under the field's name. */
    public static Edge claims(Class<?> row, String field) {
        return list(row, field, Claim.class);
    }

    /** The nodes whose ids the row holds under the field's name, in their order there. */
    public static Edge list(Class<?> row, String field, Class<?> target) {
        return Edge.sequence(row, field, "n." + field, target);
    }

    /** The node whose id the row holds under the field's name. */
    public static Edge one(Class<?> row, String field, Class<?> target) {
        return one(row, field, target, target);
    }

    /** The claim whose id the row holds under the field's name, read as another type. */
    public static Edge claim(Class<?> row, String field, Class<?> target) {
        return one(row, field, Claim.class, target);
    }

    // As clauses, not as a pattern: which claim a row names has been decided, and no time may hide it.
    private static Edge one(Class<?> row, String field, Class<?> label, Class<?> target) {
        String node = "MATCH (m:Node&%s {id: n.%s}) WITH m".formatted(label.getSimpleName(), field);
        return Edge.one(row, field, node, target);
    }
}
