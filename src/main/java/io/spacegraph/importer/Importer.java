package io.spacegraph.importer;

import io.spacegraph.graph.run.DatabaseSchema;
import io.spacegraph.graph.run.GraphConfig;
import io.spacegraph.graph.run.GraphSequenceLock;
import io.spacegraph.graph.run.NamedDatabase;
import io.spacegraph.importer.catalogue.FeedImport;
import io.spacegraph.importer.catalogue.FeedOptions;
import io.spacegraph.importer.catalogue.FeedReport;
import io.spacegraph.importer.check.Checks;
import io.spacegraph.importer.feed.Feed;
import io.spacegraph.importer.record.DataFolder;
import io.spacegraph.importer.record.Rejection;
import io.spacegraph.importer.report.ImportProgress;
import io.spacegraph.importer.report.ImportReport;
import io.spacegraph.importer.report.ImportReport.Result;
import io.spacegraph.importer.write.Content;
import io.spacegraph.importer.write.GraphChange;
import io.spacegraph.importer.write.GraphWriter;
import io.spacegraph.importer.write.Moment;
import io.spacegraph.importer.write.StoredFeedClaims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** Checks the data folder and brings it into the graph: all of it, or nothing. */
@ApplicationScoped
public class Importer {
    /** Claims, from which on a change is worth planning all statements anew; so few are looked through in no time. */
    private static final int MANY = 1000;

    private final Driver driver;
    private final Checks checks;
    private final Duration patience;
    private final StoredGraph graph;

    /** An importer into the database that the settings name, which waits for it as long as they say. */
    @Inject
    public Importer(Driver driver, Validator validator, GraphConfig config, Clock clock) {
        this(NamedDatabase.of(driver, config), validator, config.startTimeout(), clock);
    }

    /**
     * An importer into a database.
     *
     * @param patience how long it waits for a database that does not answer
     * @param clock says when now is
     */
    public Importer(Driver driver, Validator validator, Duration patience, Clock clock) {
        this.driver = driver;
        this.checks = new Checks(validator);
        this.patience = patience;
        this.graph = new StoredGraph(driver, clock);
    }

    /**
     * Reads and checks a folder; touches no graph.
     *
     * @param folder the one with {@code entities/} and {@code sources/}
     * @return what was found; never throws for what stands in the folder
     */
    public ImportReport check(Path folder) {
        DataFolder data = DataFolder.read(folder);
        List<Rejection> rejections = checks.of(data);
        return ImportReport.of(rejections.isEmpty() ? Result.CHECKED : Result.REJECTED, data, 0, rejections);
    }

    /**
     * Reads and checks a folder, and writes what differs from the graph in one transaction, if there is no mistake and
     * the graph was not loaded from these very files today.
     *
     * @param folder the one with {@code entities/} and {@code sources/}
     * @return what was found and done
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails; then nothing was written
     */
    public ImportReport importFolder(Path folder) {
        return importFolder(folder, false, ImportProgress.lines(line -> {}));
    }

    /**
     * The same, or only a comparison; waits for the end of another import.
     *
     * @param dry whether only to count what would change
     */
    public ImportReport importFolder(Path folder, boolean dry, ImportProgress progress) {
        DataFolder data = DataFolder.read(folder);
        List<Rejection> rejections = checks.of(data);
        if (!rejections.isEmpty()) {
            return ImportReport.of(Result.REJECTED, data, 0, rejections);
        }
        DatabaseSchema.apply(driver, patience);
        return graph.alone(progress, dry, () -> bring(data, dry));
    }

    /**
     * Brings a feed into the graph, a batch a transaction; then weighs what it says with {@code data/}, if the graph
     * was made of that folder.
     *
     * @param feed which format
     * @param path the file or folder
     * @param data the folder that the graph was made of
     * @return what was found and done
     * @throws io.spacegraph.importer.feed.record.FeedException if a file is not of the format; then nothing was written
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails; what earlier batches wrote stays, and
     *     the same import repeated completes it
     */
    public FeedReport importFeed(Feed feed, Path path, FeedOptions options, Path data, ImportProgress progress) {
        feed.check(path);
        DatabaseSchema.apply(driver, patience);
        return graph.alone(progress, options.dryRun(), () -> {
            FeedReport report = new FeedImport(driver, feed, path, options, graph.moment(), progress).run();
            replan(report.result() == FeedReport.Result.WRITTEN, report.claims());
            if (!options.dryRun() && Files.isDirectory(data) && graph.isUnweighed()) {
                progress.say("Weighing it with " + data + " ...");
                settle(data);
            }
            return report;
        });
    }

    /**
     * Brings the reading copy to today, if the graph was made of these very files; what has changed in them since is left for
     * an import that somebody asks for.
     *
     * @return what was done; empty if the files are others
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails; then nothing was written
     */
    public Optional<ImportReport> renew(Path folder) {
        DataFolder data = DataFolder.read(folder);
        return graph.alone(ImportProgress.lines(line -> {}), false, () -> {
            try (Session session = driver.session()) {
                return Content.hash(data).equals(dataHash(StoredGraph.state(session)))
                        ? Optional.of(bring(data, false))
                        : Optional.empty();
            }
        });
    }

    private void settle(Path folder) {
        DataFolder data = DataFolder.read(folder);
        if (checks.of(data).isEmpty()) {
            bring(data, false);
        }
    }

    private ImportReport bring(DataFolder data, boolean dry) {
        try (Session session = driver.session()) {
            ImportReport report = sameFiles(session, data).orElseGet(() -> write(session, data, dry));
            replan(report.result() == Result.WRITTEN, report.claims());
            return report;
        }
    }

    private void replan(boolean written, ImportReport.Counts claims) {
        if (written && claims.different() >= MANY) {
            DatabaseSchema.replan(driver);
        }
    }

    private Optional<ImportReport> sameFiles(Session session, DataFolder data) {
        return Optional.of(StoredGraph.state(session))
                .filter(state -> Content.hash(data).equals(dataHash(state)))
                // An import that died may have left more than its fingerprint tells.
                .filter(state ->
                        !GraphSequenceLock.isChanging(state.get("version").asInt()))
                .filter(graph::isOfToday)
                .map(state -> ImportReport.of(
                        Result.SAME_FILES, data, state.get("version").asLong(), List.of()));
    }

    private ImportReport write(Session session, DataFolder data, boolean dry) {
        String hash = Content.hash(data);
        boolean otherFiles = !hash.equals(dataHash(StoredGraph.state(session)));
        Moment moment = graph.moment();
        GraphChange.Made<ImportReport> made = new GraphChange(driver, session, moment, dry, StoredGraph.LONGEST)
                .make(
                        tx -> new GraphWriter(tx).write(Content.of(data, StoredFeedClaims.read(tx.tx()), moment.day())),
                        report -> otherFiles || report.result() == Result.WRITTEN,
                        report -> Map.of("dataHash", hash, "asOf", moment.day()));
        return made.result().at(made.version()).warning(data);
    }

    private static String dataHash(Record state) {
        return state.get("dataHash").asString("");
    }
}
