package io.spacegraph.importer;

import io.spacegraph.graph.CoverageCount;
import io.spacegraph.graph.run.GraphConfig;
import io.spacegraph.graph.run.NamedDatabase;
import io.spacegraph.importer.report.ImportProgress;
import io.spacegraph.importer.write.DamagedStore;
import io.spacegraph.importer.write.GraphChange;
import io.spacegraph.importer.write.ImportCypher;
import io.spacegraph.importer.write.ImportLock;
import io.spacegraph.importer.write.Integrity;
import io.spacegraph.importer.write.Moment;
import io.spacegraph.importer.write.Unfolded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** The graph as earlier imports left it: what it holds, whether it is whole, and that only one changes it at a time. */
@ApplicationScoped
public class StoredGraph {
    /** Of one transaction of {@code data/}; the database ends others after some seconds. */
    static final Duration LONGEST = Duration.ofMinutes(30);

    private final Driver driver;
    private final Clock clock;

    /** The graph in the database that the settings name. */
    @Inject
    public StoredGraph(Driver driver, GraphConfig config, Clock clock) {
        this(NamedDatabase.of(driver, config), clock);
    }

    /**
     * The graph in a database.
     *
     * @param clock says when now is
     */
    public StoredGraph(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    /**
     * Compares the graph with what was written to it.
     *
     * @throws DamagedStore if they differ
     */
    public void verify() {
        Integrity.check(driver);
    }

    /**
     * Folds the names that an older version of the program wrote, in a graph that is served as it is.
     *
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails; then nothing was written
     */
    public void foldNames() {
        try (Session session = driver.session()) {
            if (Unfolded.isAny(session)) {
                alone(ImportProgress.lines(line -> {}), false, () -> true);
            }
        }
    }

    /** Whether the reading copy is that of another day than today. */
    public boolean isOfAnotherDay() {
        try (Session session = driver.session()) {
            return !isOfToday(state(session));
        }
    }

    /**
     * Of how many things of the graph sources tell what an investor asks for first, as plain text.
     *
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails
     */
    public String coverage() {
        try (Session session = driver.session()) {
            return session.executeRead(tx ->
                    tx
                            .run("UNWIND " + CoverageCount.EXPRESSION + " AS row RETURN row")
                            .list(record -> record.get("row"))
                            .stream()
                            .map(row -> "%-32s %6d of %6d%n"
                                    .formatted(
                                            row.get("of").asString(),
                                            row.get("told").asLong(),
                                            row.get("total").asLong()))
                            .collect(Collectors.joining()));
        }
    }

    /**
     * Whether a feed has been brought in and not been weighed with {@code data/} yet. That is also true of an import that was
     * stopped before it came to this. A graph that only feeds have made is not to be filled from a folder that happens to be
     * there.
     */
    boolean isUnweighed() {
        try (Session session = driver.session()) {
            return session.executeRead(tx ->
                    tx.run(ImportCypher.UNWEIGHED).single().get("unweighed").asBoolean());
        }
    }

    /** What the graph's node says: of which files it was made, when, and its version. */
    static Record state(Session session) {
        return session.executeRead(tx -> tx.run(ImportCypher.DATA_HASH).single());
    }

    /** Whether the reading copy is that of today: on a later day other claims may hold. */
    boolean isOfToday(Record state) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .equals(state.get("asOf").asLocalDate(null));
    }

    /**
     * Does the work while no other import runs, on a graph that is whole and whose names are folded.
     *
     * @param dry whether the work changes nothing
     * @throws DamagedStore if the graph is not whole; then nothing is done
     */
    <T> T alone(ImportProgress progress, boolean dry, Supplier<T> work) {
        return ImportLock.hold(
                driver,
                progress::say,
                () -> Integrity.guarding(driver, dry, () -> {
                    if (!dry) {
                        fold();
                    }
                    return work.get();
                }));
    }

    /** Now, on the graph's recorded clock, which never goes back. */
    Moment moment() {
        try (Session session = driver.session()) {
            return Moment.now(session, clock);
        }
    }

    private void fold() {
        try (Session session = driver.session()) {
            if (Unfolded.isAny(session)) {
                Unfolded.fold(new GraphChange(driver, session, moment(), false, LONGEST));
            }
        }
    }
}
