package io.spacegraph.graph.run;

import java.time.Duration;
import java.util.Map;
import org.jboss.logging.Logger;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The graph's version as a sequence lock. Neo4j is read-committed: while a change is being committed, a statement may
 * see one part of it and miss another, such as the version. So the version is odd from before a change is committed
 * until all of it can be read; each step is a separate transaction. A reader that sees the same even version before and
 * after its statements has read one state of the graph.
 *
 * <p>A change and its seal take the same lock in the database, so that a seal waits for a commit that is still running,
 * even if its client is gone.
 */
public final class GraphSequenceLock {

    private static final Logger LOG = Logger.getLogger(GraphSequenceLock.class);
    private static final Duration SHORT = Duration.ofSeconds(3);
    private static final Duration LONG = Duration.ofMinutes(10);

    private static final String LOCK = "MERGE (l:ImportLock {id: 'change'}) SET l.taken = coalesce(l.taken, 0) + 1";

    /** Takes the lock of imports, of which one runs at a time, for as long as the transaction lasts. */
    public static final String LOCK_IMPORTS =
            "MERGE (l:ImportLock {id: 'import'}) SET l.taken = coalesce(l.taken, 0) + 1";

    private static final String READ = "MATCH (g:Graph {id: 'graph'}) RETURN g.version AS version";

    /** Removes the importer's record of the content, its digest and its files, since the content changes now. */
    private static final String BEGIN = """
            MATCH (g:Graph {id: 'graph'})
            SET g.version = g.version + 1 - g.version % 2, g.digest = null, g.dataHash = ''
            RETURN g.version AS version""";

    private static final String SEAL = """
            MATCH (g:Graph {id: 'graph'})
            SET g.version = g.version + g.version % 2, g += $values
            RETURN g.version AS version""";

    private final Driver driver;

    public GraphSequenceLock(Driver driver) {
        this.driver = driver;
    }

    /** Whether a change is running in this version, so that reads may be inconsistent. */
    public static boolean isChanging(int version) {
        return version % 2 != 0;
    }

    /**
     * Takes the lock of changes for this transaction, waiting for the end of another change, and returns the version.
     */
    public static long lock(TransactionContext tx) {
        tx.run(LOCK).consume();
        return version(tx);
    }

    /** The version, as this transaction sees it. */
    public static long version(TransactionContext tx) {
        return tx.run(READ).single().get("version").asLong();
    }

    /** Marks that a change is about to be committed: the version is odd from now on. Calling it twice is harmless. */
    public void begin() {
        run(SHORT, tx -> tx.run(BEGIN).consume());
    }

    /**
     * Marks that all of a change can be read: the version is even again.
     *
     * @param values further properties of the graph's node, such as when it was loaded
     * @return the version
     */
    public long seal(Map<String, Object> values) {
        return run(LONG, tx -> {
            lock(tx);
            return tx.run(SEAL, Map.of("values", values))
                    .single()
                    .get("version")
                    .asLong();
        });
    }

    /**
     * Ends a change that a crashed program began, once no import runs any more: its committed transactions are
     * complete, and the others left nothing.
     *
     * @return whether no change is running now
     */
    public boolean heal() {
        try {
            return run(SHORT, tx -> {
                tx.run(LOCK_IMPORTS).consume();
                if (isChanging((int) lock(tx))) {
                    LOG.warn(
                            "A change of the graph was begun and not ended, probably by a crash. It is ended now, complete or undone.");
                    tx.run(SEAL, Map.of("values", Map.of())).consume();
                }
                return true;
            });
        } catch (Neo4jException running) {
            LOG.debug("A change is still running, or the database does not answer", running);
            return false;
        }
    }

    private <T> T run(Duration longest, TransactionCallback<T> work) {
        try (Session session = driver.session()) {
            return session.executeWrite(
                    work, TransactionConfig.builder().withTimeout(longest).build());
        }
    }
}
