package io.spacegraph.graph;

import io.spacegraph.model.Modality;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Where values are read from: the reading copy on the entity's node, or, when a question travels in time, the claims
 * that were known and valid then.
 */
enum Reading {
    NOW,
    THEN;

    private static final String PROMISES = Arrays.stream(Modality.values())
            .filter(Modality::isPromise)
            .map(modality -> "'" + modality + "'")
            .collect(Collectors.joining(", "));

    /** The predicate that a claim or typed relationship holds on the day asked for: what a single value is read from. */
    static String inTime(String variable) {
        return known(variable) + " AND %1$s.validStart <= $validAt AND %1$s.validEnd > $validAt".formatted(variable);
    }

    /** The predicate that a claim holds on the day asked for and tells a fact: a promise is no value that something has. */
    static String ofFact(String variable) {
        return inTime(variable) + " AND NOT %s.modality IN [%s]".formatted(variable, PROMISES);
    }

    /**
     * The predicate that a claim belongs in a list of claims. A list is a record: a value that held only in 2024 stays in
     * it, unless the question names the day on which values must hold.
     */
    static String listed(String variable) {
        return known(variable) + " AND %1$s.validStart <= $validTo AND %1$s.validEnd > $validFrom".formatted(variable);
    }

    /** What orders the relationships of one value best first: no refuted one while another is left, the latest, the best. */
    static String bestLink(String variable) {
        return "left(%1$s.preference, 1), %1$s.validStart DESC, %1$s.preference".formatted(variable);
    }

    /**
     * What orders the claims of one value best first, as one could have known it then: what refuted a claim later does
     * not count. The preference's first part says whether the claim is rejected today, and is left out.
     */
    static String best(String variable) {
        return "EXISTS { MATCH (%1$s)-[:REFUTED_BY]->(x:Claim) WHERE %2$s }, %1$s.validStart DESC, substring(%1$s.preference, 2)"
                .formatted(variable, known("x"));
    }

    private static String known(String variable) {
        return "%1$s.knownStart <= $knownAt AND %1$s.knownEnd > $knownAt".formatted(variable);
    }
}
