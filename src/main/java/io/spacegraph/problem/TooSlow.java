package io.spacegraph.problem;

import io.smallrye.graphql.api.ErrorCode;
import java.time.Duration;

/** A statement that exceeded its time limit. */
@ErrorCode("TOO_SLOW")
public final class TooSlow extends Problem {

    private static final long serialVersionUID = 1;

    /** A statement that was stopped after the limit. */
    public TooSlow(Duration limit, Throwable cause) {
        super("The statement took longer than " + limit.toMillis() / 1000.0 + " s and was stopped", cause);
    }

    @Override
    public String next() {
        return "Ask for fewer nodes: smaller pages, fewer levels.";
    }
}
