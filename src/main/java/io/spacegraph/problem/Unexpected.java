package io.spacegraph.problem;

import io.smallrye.graphql.api.ErrorCode;

/** A bug in the program. The log has its cause; the response does not show it. */
@ErrorCode("INTERNAL")
public final class Unexpected extends Problem {

    private static final long serialVersionUID = 1;

    /** A fault with its cause. */
    public Unexpected(Throwable cause) {
        super("The question could not be answered", cause);
    }

    @Override
    public String next() {
        return "Report it with the time of the request.";
    }
}
