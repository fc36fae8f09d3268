package io.spacegraph.problem;

import io.smallrye.graphql.api.ErrorCode;

/** More requests are waiting than can be answered in a few seconds. */
@ErrorCode("BUSY")
public final class Busy extends Problem {

    private static final long serialVersionUID = 1;

    /** A request that was not started. */
    public Busy() {
        super("Too much is asked at once", null);
    }

    @Override
    public String next() {
        return "Try again in a few seconds.";
    }
}
