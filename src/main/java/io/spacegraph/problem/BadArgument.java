package io.spacegraph.problem;

import io.smallrye.graphql.api.ErrorCode;

/** An argument that is out of its range, malformed, or at odds with another. */
@ErrorCode("BAD_ARGUMENT")
public final class BadArgument extends Problem {

    private static final long serialVersionUID = 1;

    private final String argument;
    private final String allowed;
    private final String next;

    /**
     * A problem with one argument.
     *
     * @param argument its name
     * @param fault what is wrong, to follow the name: {@code must be 1..100, was 1000}
     * @param allowed what is allowed
     * @param next what to do next
     */
    public BadArgument(String argument, String fault, String allowed, String next) {
        super(argument + " " + fault, null);
        this.argument = argument;
        this.allowed = allowed;
        this.next = next;
    }

    @Override
    public String argument() {
        return argument;
    }

    @Override
    public String allowed() {
        return allowed;
    }

    @Override
    public String next() {
        return next;
    }
}
