package io.spacegraph.problem;

import org.jspecify.annotations.Nullable;

/**
 * Why a question got no answer, in words that help the one who asked. The class of a problem gives its
 * {@code extensions.code}; where they apply, the argument, what is allowed and what to do next stand beside it.
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
