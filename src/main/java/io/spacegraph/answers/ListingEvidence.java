package io.spacegraph.answers;

import io.spacegraph.graph.Edge;

/** What the claims tell of listings, as expressions that the answers and the listings themselves share. */
public final class ListingEvidence {

    /**
     * The last day that the evidence on listings reaches: that of the newest step of any listing that was known at the time
     * asked for. What came later is in no document of the graph, so that no listing is judged beyond it.
     */
    public static final String THROUGH = """
            head(COLLECT {
              MATCH (newest:Claim {property: 'IPO_STATE'})
              WHERE %s AND newest.promise IS NULL AND newest.validFromLast <= $validAt
              RETURN newest.validFromLast AS day ORDER BY day DESC LIMIT 1
            })""".formatted(Edge.held("newest"));

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
     * The expression that lists the boards of the listing in the variable: those on which it is listed or has applied, as
     * sources report; if none does, those that plans and rumours name.
     */
    public static String boards(String variable) {
        return BOARDS.formatted(variable);
    }
}
