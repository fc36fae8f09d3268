package io.spacegraph.program;

/** The start has ended for a reason that the log has told in one sentence. */
final class StartFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    StartFailed(String sentence) {
        super(sentence);
    }
}
