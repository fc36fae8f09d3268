package io.spacegraph.answers;

import io.spacegraph.graph.Edge;

/** What the claims say of listings, as expressions that the answers and the listings themselves share. */
public final class ListingEvidence {

    /**
     * The last day up to which the evidence on listings reaches: the day asked for, or that of the newest step of any listing that
     * was known at the time asked for, if it is earlier. What came later is in no document of the graph, so that no listing is
     * judged beyond it. Null if no step is known.
     */
    public static final String THROUGH = """
            head([newest IN COLLECT {
              MATCH (step:Claim {property: 'IPO_STATE'})
              WHERE step.knownStart <= $knownAt AND step.knownEnd > $knownAt
                AND step.promise IS NULL AND step.validFromLast <= date($knownAt)
              RETURN step.validFromLast AS day ORDER BY day DESC LIMIT 1
            } | CASE WHEN newest < $validAt THEN newest ELSE $validAt END])""";

    private static final String TOLD = """
            head([newest IN COLLECT {
              MATCH (%s)<-[:ABOUT]-(told:Claim)
              WHERE told.knownStart <= $knownAt AND told.knownEnd > $knownAt
              RETURN coalesce(told.statedAt, date(told.knownFrom)) AS day ORDER BY day DESC LIMIT 1
            } | CASE WHEN newest < $validAt THEN newest ELSE $validAt END])""";

    private static final String BOARDS =
            """
            COLLECT {
              MATCH (%%1$s)<-[:ABOUT]-(named:Claim {property: 'IPO_BOARD'})
              WHERE %1$s AND NOT %2$s AND (named.promise IS NULL OR NOT EXISTS {
                MATCH (%%1$s)<-[:ABOUT]-(told:Claim {property: 'IPO_BOARD'})
                WHERE %3$s AND NOT %4$s AND told.promise IS NULL
              })
              WITH DISTINCT named.text AS board
              ORDER BY board
              RETURN board
            }""".formatted(Edge.listed("named"), Edge.refuted("named"), Edge.listed("told"), Edge.refuted("told"));

    private ListingEvidence() {}

    /**
     * The last day up to which the evidence on the listing in the variable reaches: the day asked for, or that of the newest document
     * that speaks of it, if it is earlier. A step of another listing says nothing of how long this one has stood.
     */
    public static String throughOf(String variable) {
        return TOLD.formatted(variable);
    }

    /**
     * The expression that lists the boards of the listing in the variable: those on which it is listed or has applied, as
     * sources report; if none does, those that plans and rumours name.
     */
    public static String boards(String variable) {
        return BOARDS.formatted(variable);
    }
}
