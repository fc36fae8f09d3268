package io.spacegraph.program;

/** The start failed for a reason that was already logged in one sentence. */
final class StartFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    StartFailed(String sentence) {
        super(sentence);
    }
}
