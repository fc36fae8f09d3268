package io.spacegraph.problem;

import io.smallrye.graphql.api.ErrorCode;

/** The database did not answer. */
@ErrorCode("GRAPH_UNAVAILABLE")
public final class GraphUnavailable extends Problem {

    private static final long serialVersionUID = 1;

    /** A failure to reach the database. */
    public GraphUnavailable(Throwable cause) {
        super("The graph is not available", cause);
    }

    @Override
    public String next() {
        return "Try again in a few seconds.";
    }
}
