package io.spacegraph.importer.catalogue;

import io.spacegraph.importer.report.ImportReport.Counts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The result of a feed's import.
 *
 * @param result how it ended
 * @param rows how many rows were read
 * @param rejected how many of them were not imported
 * @param rejects the file with the reasons; null if none was rejected
 * @param entities the entities, compared with those in the graph
 * @param matchedByExternal how many entities matched by an external id
 * @param matchedByName how many entities matched by a name
 * @param matchedByDay how many launches matched by their day, rocket and site
 * @param claims the claims, compared with the feed's earlier ones
 * @param remarks doubtful matches and codes that did not resolve
 * @param seconds how long reading and writing took
 * @param version the graph's version after the import; 0 if nothing was to be written
 */
public record FeedReport(
        Result result,
        long rows,
        long rejected,
        @Nullable Path rejects,
        Counts entities,
        int matchedByExternal,
        int matchedByName,
        int matchedByDay,
        Counts claims,
        List<String> remarks,
        double seconds,
        long version) {
    private static final int SHOWN = 20;

    /** How the import of a feed ended. */
    public enum Result {
        /** More rows were rejected than allowed; nothing was written. */
        TOO_MANY_REJECTS("Too many rows are rejected, nothing was written."),
        /** The changes were counted; nothing was written. */
        DRY_RUN("A dry run, nothing was written."),
        /** The graph held all of it already. */
        SAME_CONTENT("The graph holds all of it already, nothing was changed."),
        /** The graph was changed. */
        WRITTEN("Written.");

        private final String sentence;

        Result(String sentence) {
            this.sentence = sentence;
        }
    }

    public FeedReport {
        remarks = List.copyOf(remarks);
    }

    /** Whether the feed was accepted, or would be. */
    public boolean accepted() {
        return result != Result.TOO_MANY_REJECTS;
    }

    /** The report as plain text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        remarks.stream().limit(SHOWN).forEach(remark -> text.append(remark).append('\n'));
        if (remarks.size() > SHOWN) {
            text.append("... and ").append(remarks.size() - SHOWN).append(" more remarks, all in the rejects file\n");
        }
        text.append("rows     %d read, %d rejected%s%n"
                .formatted(rows, rejected, rejects == null ? "" : "; reasons and remarks in " + rejects));
        if (accepted()) {
            text.append("entities %s; matched %d by external id, %d by name, %d by day%n"
                    .formatted(entities, matchedByExternal, matchedByName, matchedByDay));
            text.append("claims   %s%n".formatted(claims));
            text.append(String.format(Locale.ROOT, "%.1f s, %.0f rows/s%n", seconds, rows / Math.max(seconds, 0.001)));
        }
        return text + result.sentence + (version == 0 ? "" : " Version " + version + ".") + "\n";
    }
}
