package io.spacegraph.graph;

/**
 * Where values are read from: the reading copy on the entity's node or, if a query travels in time, the claims that
 * were known and valid then.
 */
enum ReadMode {
    CURRENT,
    AS_OF;

    /** The predicate that a claim or typed relationship holds on the day asked for: what a single value is read from. */
    static String inTime(String variable) {
        return known(variable) + " AND %1$s.validStart <= $validAt AND %1$s.validEnd > $validAt".formatted(variable);
    }

    /** The predicate that a claim holds on the day asked for and states a fact: a promise is not a current value. */
    static String ofFact(String variable) {
        return inTime(variable) + " AND %s.promise IS NULL".formatted(variable);
    }

    /**
     * The predicate that a claim belongs in a list of claims. A list is a record: a value that held only in 2024 stays
     * in it, unless the query names the day on which values must hold.
     */
    static String listed(String variable) {
        return known(variable) + " AND %1$s.validStart <= $validTo AND %1$s.validEnd > $validFrom".formatted(variable);
    }

    /**
     * The order of the claims or relationships of one value, best first, as known then: refuted ones last, then the
     * latest, then the best. The first part of the stored preference is left out, since it says whether the claim is
     * rejected today, maybe by claims not known then.
     */
    static String best(String variable) {
        return refuted(variable) + ", %1$s.validStart DESC, substring(%1$s.preference, 2)".formatted(variable);
    }

    /**
     * The predicate that a claim on a date is finer than another claim's date, lies within it, and is ranked as high.
     */
    static String finer(String variable, String than) {
        return "%1$s.dateFirst >= %2$s.dateFirst AND %1$s.dateLast <= %2$s.dateLast AND (%1$s.dateFirst > %2$s.dateFirst OR %1$s.dateLast < %2$s.dateLast) AND %3$s = %4$s"
                .formatted(variable, than, refuted(variable), refuted(than));
    }

    /** The predicate that a claim that was known at the time asked for refutes the one in the variable. */
    static String refuted(String variable) {
        return "coalesce(%1$s.refutedStart <= $knownAt AND %1$s.refutedEnd > $knownAt, false)".formatted(variable);
    }

    /** The predicate that some claim about or by the entity in the variable was public by then. */
    static String isKnown(String variable) {
        return "EXISTS { MATCH (%s)<-[:ABOUT|OBJECT|SPOKEN_BY]-(c:Claim) WHERE c.knownStart <= $knownAt }"
                .formatted(variable);
    }

    private static String known(String variable) {
        return "%1$s.knownStart <= $knownAt AND %1$s.knownEnd > $knownAt".formatted(variable);
    }
}
