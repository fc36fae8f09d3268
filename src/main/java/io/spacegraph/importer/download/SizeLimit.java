package io.spacegraph.importer.download;

import io.spacegraph.importer.feed.record.FeedException;

/** How many bytes may still come in one fetch. */
final class SizeLimit {
    private final long most;
    private long taken;

    SizeLimit(long most) {
        this.most = most;
    }

    /**
     * Counts bytes that have come.
     *
     * @throws FeedException if they are too many
     */
    void take(String what, long bytes) {
        check(what, bytes);
        taken += bytes;
    }

    /**
     * Only compares bytes that are to come.
     *
     * @throws FeedException if they would be too many
     */
    void check(String what, long bytes) {
        if (bytes > most - taken) {
            throw new FeedException(what + ": is larger than --max-size allows, which is " + Wording.bytes(most)
                    + " for all files of a fetch; if that is right, give a larger one");
        }
    }
}
