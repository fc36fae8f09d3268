package io.spacegraph.graph;

import java.util.List;

/**
 * The clauses that find the nodes of an edge or root query.
 *
 * @param find the clauses that bind the variable: a MATCH, or others
 * @param conditions the conditions on the nodes; empty ones are left out
 * @param variable the variable that holds each node
 * @param best the ORDER BY items that put the best first, with a comma at the end; empty if there are none
 */
record Match(String find, List<String> conditions, String variable, String best) {

    /** A pattern as MATCH; other clauses unchanged. */
    static String clause(String pattern) {
        return pattern.startsWith("(") ? "MATCH " + pattern : pattern;
    }

    /** Find and conditions. */
    String clauses() {
        return find + CypherText.where(conditions);
    }
}
