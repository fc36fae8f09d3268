package io.spacegraph.http.wire;

import org.jspecify.annotations.Nullable;

/**
 * Why a request is not answered, in the manner of the problems: a code, the argument, what is allowed and what to do next.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final String next;
    private @Nullable String argument;
    private @Nullable String allowed;
    private boolean wellFormed;

    /** A refusal that leads to an HTTP status. */
    public Refusal(int status, String code, String message, String next) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.next = next;
    }

    /** A refusal of what a well-formed request asks for; {@code application/json} calls that 200. */
    public static Refusal ofQuestion(String code, String message, String next) {
        Refusal refusal = new Refusal(400, code, message, next);
        refusal.wellFormed = true;
        return refusal;
    }

    /** Names the argument at fault and what it may be. */
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
