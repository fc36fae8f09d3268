package io.spacegraph.problem;

import io.smallrye.graphql.api.ErrorCode;

/** More is asked at once than can be answered in a few seconds. */
@ErrorCode("BUSY")
public final class Busy extends Problem {

    private static final long serialVersionUID = 1;

    /** A question that did not get its turn. */
    public Busy() {
        super("Too much is asked at once", null);
    }

    @Override
    public String next() {
        return "Try again in a few seconds.";
    }
}
