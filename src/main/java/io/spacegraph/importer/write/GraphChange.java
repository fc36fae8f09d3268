package io.spacegraph.importer.write;

import io.spacegraph.graph.run.GraphSequenceLock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** Changes the graph in one transaction under its {@link GraphSequenceLock}; in a dry run it only compares. */
public final class GraphChange {
    private final Session session;
    private final GraphSequenceLock sequence;
    private final Moment moment;
    private final boolean dry;
    private final TransactionConfig config;

    /**
     * The changes of one import.
     *
     * @param longest how long one transaction may take: the database ends others after some seconds
     */
    public GraphChange(Driver driver, Session session, Moment moment, boolean dry, Duration longest) {
        this.session = session;
        this.sequence = new GraphSequenceLock(driver);
        this.moment = moment;
        this.dry = dry;
        this.config = TransactionConfig.builder().withTimeout(longest).build();
    }

    /** The day in UTC as of which the reading copy is made. */
    public LocalDate day() {
        return moment.day();
    }

    /** The result of the work, and the graph's version after it; after a dry run the current version. */
    public record Made<T>(T result, long version) {}

    /**
     * Does the work, which may be retried, and seals it.
     *
     * @param isChange whether the work has changed readable data, so that the version rises
     * @param values further properties of the graph's node after the work, besides the time of the change
     */
    public <T> Made<T> make(Function<Writing, T> work, Predicate<T> isChange, Function<T, Map<String, Object>> values) {
        if (dry) {
            return session.executeRead(
                    tx -> new Made<>(
                            work.apply(new Writing(tx, moment.recorded(), true)), GraphSequenceLock.version(tx)),
                    config);
        }
        AtomicBoolean begun = new AtomicBoolean();
        try {
            T result = session.executeWrite(
                    tx -> {
                        GraphSequenceLock.lock(tx);
                        T found = work.apply(new Writing(tx, moment.recorded(), false));
                        if (isChange.test(found)) {
                            sequence.begin();
                            begun.set(true);
                        }
                        return found;
                    },
                    config);
            Map<String, Object> all = new HashMap<>(values.apply(result));
            if (begun.get()) {
                all.put("loadedAt", moment.recorded());
            }
            return new Made<>(result, sequence.seal(all));
        } catch (RuntimeException e) {
            if (begun.get()) {
                undo(e);
            }
            throw e;
        }
    }

    /** If the database is down, the next program that reaches it heals the sequence. */
    private void undo(RuntimeException failure) {
        try {
            sequence.seal(Map.of());
        } catch (Neo4jException gone) {
            failure.addSuppressed(gone);
        }
    }
}
