package io.spacegraph.problem;

import io.smallrye.graphql.api.ErrorCode;

/** A fault of the program's own. The log has its cause; the answer does not show it. */
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
