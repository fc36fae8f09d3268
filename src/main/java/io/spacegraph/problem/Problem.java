package io.spacegraph.problem;

import org.jspecify.annotations.Nullable;

/**
 * Why a query failed, in words that help the client. The class of a problem gives its {@code extensions.code}; the
 * argument, what is allowed and what to do next are in the extensions too, if they apply.
 */
public abstract sealed class Problem extends RuntimeException
        permits BadArgument, Busy, NotUnique, GraphUnavailable, TooSlow, Unexpected {

    private static final long serialVersionUID = 1;

    Problem(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The argument at fault, if one is. */
    public @Nullable String argument() {
        return null;
    }

    /** What the argument may be. */
    public @Nullable String allowed() {
        return null;
    }

    /** What to do next. */
    public abstract String next();
}
