package io.spacegraph.graph;

import java.util.List;

/**
 * The clauses that find the nodes of an edge or root query.
 *
 * @param find what binds the variable: a MATCH, or clauses of their own
 * @param conditions what the nodes must meet; empty ones are left out
 * @param variable the variable that holds each node
 * @param best what orders the best first, with a comma at its end; empty if nothing does
 */
record Match(String find, List<String> conditions, String variable, String best) {

    /** A pattern as MATCH; clauses of their own as they are. */
    static String clause(String pattern) {
        return pattern.startsWith("(") ? "MATCH " + pattern : pattern;
    }

    /** Find and conditions. */
    String clauses() {
        return find + CypherText.where(conditions);
    }
}
