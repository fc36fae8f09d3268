package io.spacegraph.problem;

/** The database did not answer. */
public final class GraphUnavailable extends Problem {

    private static final long serialVersionUID = 1;

    /** A failure to reach the database. */
    public GraphUnavailable(Throwable cause) {
        super("The graph is not available", cause);
    }

    @Override
    public String code() {
        return "GRAPH_UNAVAILABLE";
    }

    @Override
    public String next() {
        return "Try again in a few seconds.";
    }
}
