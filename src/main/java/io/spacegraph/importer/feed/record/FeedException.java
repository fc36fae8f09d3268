package io.spacegraph.importer.feed.record;

/** A file of a feed is missing, damaged, or of another format; nothing of the feed can be imported. */
public final class FeedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An error with its reason and its file. */
    public FeedException(String message) {
        super(message);
    }

    public FeedException(String message, Throwable cause) {
        super(message, cause);
    }
}
