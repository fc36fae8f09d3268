package io.spacegraph.importer.catalogue;

import java.nio.file.Path;

/**
 * How a feed is imported.
 *
 * @param maxRejects how many rows may be rejected; with more, nothing is written
 * @param rejects the file for the reasons of rejected rows
 * @param dryRun whether only to count what would change
 * @param evenIfSmaller whether to import a file that has less than half of what was there before
 * @param batch how many claims are in one transaction
 */
public record FeedOptions(int maxRejects, Path rejects, boolean dryRun, boolean evenIfSmaller, int batch) {
    /** Options with the default batch size. */
    public FeedOptions(int maxRejects, Path rejects, boolean dryRun, boolean evenIfSmaller) {
        this(maxRejects, rejects, dryRun, evenIfSmaller, FeedWriter.BATCH);
    }
}
