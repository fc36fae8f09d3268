package io.spacegraph.http.wire;

import org.jspecify.annotations.Nullable;

/**
 * Why a request is refused, with the same parts as a problem: a code, the argument, what is allowed and what to do
 * next.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final String next;
    private @Nullable String argument;
    private @Nullable String allowed;
    private boolean wellFormed;

    /** A refusal with an HTTP status. */
    public Refusal(int status, String code, String message, String next) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.next = next;
    }

    /** A refusal of a well-formed request; its status is 200 in {@code application/json}. */
    public static Refusal ofQuestion(String code, String message, String next) {
        Refusal refusal = new Refusal(400, code, message, next);
        refusal.wellFormed = true;
        return refusal;
    }

    /** Adds the argument at fault and what is allowed. */
    public Refusal about(String argument, @Nullable String allowed) {
        this.argument = argument;
        this.allowed = allowed;
        return this;
    }

    public int status(MediaType type) {
        return wellFormed && type == MediaType.JSON ? 200 : status;
    }

    public String code() {
        return code;
    }

    @Nullable
    public String argument() {
        return argument;
    }

    @Nullable
    public String allowed() {
        return allowed;
    }

    public String next() {
        return next;
    }
}
