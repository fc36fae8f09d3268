package io.spacegraph.importer.report;

import io.spacegraph.importer.check.Doubts;
import io.spacegraph.importer.conflict.Counts;
import io.spacegraph.importer.record.DataFolder;
import io.spacegraph.importer.record.Rejection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The result of an import.
 *
 * @param result how it ended
 * @param sources the documents, compared with those in the graph; a check counts all as unchanged
 * @param claims the claims, counted in the same way
 * @param entities the entities, counted in the same way; one whose reading copy changed is changed
 * @param conflicts how many conflicts the claims make; 0 in a check or if nothing was compared
 * @param version the graph's version after the import; 0 in a check
 * @param rejections every mistake of every file, by file and line
 * @param warnings probable mistakes of data without any, by file and line
 */
public record ImportReport(
        Result result,
        Counts sources,
        Counts claims,
        Counts entities,
        int conflicts,
        long version,
        List<Rejection> rejections,
        List<Rejection> warnings) {
    /** How an import ended. */
    public enum Result {
        /** The data has mistakes; nothing was written. */
        REJECTED("Rejected, nothing was written."),
        /** The data has no mistakes; nothing was to be written. */
        CHECKED("Checked, no mistakes."),
        /** The data has no mistakes and was compared with the graph; nothing was written. */
        DRY_RUN("A dry run, nothing was written."),
        /** The graph was loaded from these very files before; nothing was written. */
        SAME_FILES("The graph holds these very files already, nothing was written."),
        /** The files differ, but their content is the same; only their fingerprint was written. */
        SAME_CONTENT("The files say what the graph holds already, nothing was changed."),
        /** The graph was changed and its version has risen. */
        WRITTEN("Written.");

        private final String sentence;

        Result(String sentence) {
            this.sentence = sentence;
        }
    }

    /**
     * Numbers of records compared with those in the graph.
     *
     * @param added new ones
     * @param changed ones whose content differs
     * @param unchanged ones whose content is the same
     * @param removed ones in the graph that the data no longer has
     */
    public record Counts(int added, int changed, int unchanged, int removed) {
        public static Counts unchanged(int count) {
            return new Counts(0, 0, count, 0);
        }

        /** The number of records in the data. */
        public int total() {
            return added + changed + unchanged;
        }

        /** The number of records that are new or changed. */
        public int different() {
            return added + changed + removed;
        }

        public Counts plus(Counts more) {
            return new Counts(
                    added + more.added, changed + more.changed, unchanged + more.unchanged, removed + more.removed);
        }

        boolean isChange() {
            return added + changed + removed > 0;
        }

        @Override
        public String toString() {
            return total() + " (" + added + " added, " + changed + " changed, " + unchanged + " unchanged, " + removed
                    + " removed)";
        }
    }

    public ImportReport {
        rejections = List.copyOf(rejections);
        warnings = List.copyOf(warnings);
    }

    /** The same report with this version of the graph. */
    public ImportReport at(long after) {
        return new ImportReport(result, sources, claims, entities, conflicts, after, rejections, warnings);
    }

    /** The same report with these warnings. */
    public ImportReport warning(DataFolder data) {
        return new ImportReport(
                result, sources, claims, entities, conflicts, version, rejections, warnings(data, rejections));
    }

    /** Whether the data has no mistakes. */
    public boolean accepted() {
        return rejections.isEmpty();
    }

    /** The report as plain text, mistakes and warnings first, one a line. */
    public String text() {
        String mistakes = rejections.stream().map(rejection -> rejection + "\n").collect(Collectors.joining());
        String doubts =
                warnings.stream().map(warning -> "Warning: " + warning + "\n").collect(Collectors.joining());
        return doubts + (accepted() ? done() : mistakes + rejections.size() + " mistakes. " + result.sentence + "\n");
    }

    private String done() {
        String records = "sources  " + sources + "\nclaims   " + claims + "\nentities " + entities + "\n";
        return result == Result.CHECKED
                ? "%d sources, %d claims, %d entities. %s%n"
                        .formatted(sources.total(), claims.total(), entities.total(), result.sentence)
                : records
                        + (result == Result.WRITTEN || result == Result.DRY_RUN ? "conflicts " + conflicts + "\n" : "")
                        + result.sentence + " Version " + version + ".\n";
    }

    /** A report of data that was read, but not compared with the graph. */
    public static ImportReport of(Result result, DataFolder data, long version, List<Rejection> rejections) {
        return new ImportReport(
                result,
                Counts.unchanged(data.sources().size()),
                Counts.unchanged(data.claims().size()),
                Counts.unchanged(data.entities().size()),
                0,
                version,
                rejections,
                warnings(data, rejections));
    }

    // What has mistakes cannot be weighed yet.
    private static List<Rejection> warnings(DataFolder data, List<Rejection> rejections) {
        return rejections.isEmpty() ? Doubts.of(data) : List.of();
    }
}
