package io.spacegraph.importer.catalogue;

import io.spacegraph.importer.catalogue.FeedReport.Result;
import io.spacegraph.importer.feed.Feed;
import io.spacegraph.importer.feed.record.FeedDocument;
import io.spacegraph.importer.feed.record.FeedRecord;
import io.spacegraph.importer.feed.record.FeedReject;
import io.spacegraph.importer.feed.record.FeedSink;
import io.spacegraph.importer.record.SourceRecord;
import io.spacegraph.importer.report.ImportProgress;
import io.spacegraph.importer.write.GraphChange;
import io.spacegraph.importer.write.Moment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import me.tongfei.progressbar.ProgressBar;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * One import of a feed. It is read twice: first all of it is checked and counted; only if few enough rows are rejected,
 * it is read again and written, one transaction for each batch. A record is never split between batches.
 */
public final class FeedImport {
    /** The time limit of one batch. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Driver driver;
    private final Feed feed;
    private final Path path;
    private final FeedOptions options;
    private final ImportProgress progress;
    private final Moment moment;
    private final FeedClaims claims;
    private final Set<String> remarks = new LinkedHashSet<>();
    private final Map<String, SourceRecord> sources = new HashMap<>();
    private final CutOff cutOff;
    private long rows;

    public FeedImport(
            Driver driver, Feed feed, Path path, FeedOptions options, Moment moment, ImportProgress progress) {
        this.driver = driver;
        this.feed = feed;
        this.path = path;
        this.options = options;
        this.progress = progress;
        this.moment = moment;
        this.claims = new FeedClaims(feed.word(), moment.day());
        this.cutOff = new CutOff(path, feed);
    }

    /**
     * Imports.
     *
     * @throws io.spacegraph.importer.feed.record.FeedException if a file has another format; then nothing was written
     * @throws java.io.UncheckedIOException if the rejects file cannot be written; then nothing was written either
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails; earlier batches stay written
     */
    public FeedReport run() {
        long start = System.nanoTime();
        Rejects rejects = new Rejects(options.rejects());
        try (Session session = driver.session()) {
            Identities identities = Identities.read(session, feed);
            // The rejects file is complete before the graph is changed, so that a full disk does not leave half an
            // import.
            try (rejects) {
                check(identities, rejects);
                remarks.addAll(identities.remarks());
                remarks.forEach(rejects::remark);
            }
            if (!options.evenIfSmaller()) {
                cutOff.refuse(session);
            }
            if (rejects.count() > options.maxRejects()) {
                return report(Result.TOO_MANY_REJECTS, rejects, identities, FeedWriter.Done.NOTHING, start);
            }
            FeedWriter.Done done = write(session, identities);
            Result written = done.isChange() ? Result.WRITTEN : Result.SAME_CONTENT;
            return report(options.dryRun() ? Result.DRY_RUN : written, rejects, identities, done, start);
        }
    }

    private void check(Identities identities, Rejects rejects) {
        try (ProgressBar bar = progress.begin("Checking " + feed.word(), -1)) {
            feed.read(path, identities, new FeedSink() {
                @Override
                public void record(FeedRecord record) {
                    try {
                        identities.meet(record);
                        if (!claims.statements(record, source(record.document()), identities::id)
                                .isEmpty()) {
                            cutOff.add(record, identities::id);
                        }
                    } catch (IllegalArgumentException e) {
                        reject(refused(record, e));
                    }
                }

                @Override
                public void reject(FeedReject reject) {
                    rejects.add(reject);
                }

                @Override
                public void row() {
                    rows++;
                    bar.step();
                }

                @Override
                public void remark(String remark) {
                    remarks.add(remark);
                }
            });
        }
    }

    private static FeedReject refused(FeedRecord record, IllegalArgumentException why) {
        return new FeedReject(
                record.file(), record.line(), "", record.thing().name(), String.valueOf(why.getMessage()));
    }

    private FeedWriter.Done write(Session session, Identities identities) {
        GraphChange change = new GraphChange(driver, session, moment, options.dryRun(), LONGEST);
        FeedWriter writer = new FeedWriter(session, feed, claims, identities, options, change);
        try (ProgressBar bar = progress.begin((options.dryRun() ? "Comparing " : "Writing ") + feed.word(), rows)) {
            feed.read(path, identities, new FeedSink() {
                @Override
                public void record(FeedRecord record) {
                    try {
                        writer.add(record, source(record.document()));
                    } catch (IllegalArgumentException e) {
                        // The check has reported it.
                    }
                }

                @Override
                public void reject(FeedReject reject) {
                    // The check has reported it.
                }

                @Override
                public void row() {
                    bar.step();
                }

                @Override
                public void remark(String remark) {
                    // The check has reported it.
                }
            });
            return writer.finish();
        }
    }

    private SourceRecord source(FeedDocument document) {
        return sources.computeIfAbsent(document.id(), id -> claims.source(document));
    }

    private FeedReport report(Result result, Rejects rejects, Identities identities, FeedWriter.Done done, long start) {
        return new FeedReport(
                result,
                rows,
                rejects.count(),
                rejects.file(),
                done.entities(),
                identities.matchedByExternal(),
                identities.matchedByName(),
                identities.matchedByDay(),
                done.claims(),
                List.copyOf(remarks),
                (System.nanoTime() - start) / 1e9,
                done.version());
    }
}
