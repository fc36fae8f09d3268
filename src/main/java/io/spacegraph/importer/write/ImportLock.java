package io.spacegraph.importer.write;

import io.spacegraph.graph.run.GraphSequenceLock;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;

/**
 * Lets one import run at a time, across programs: a transaction holds a write lock in the database. A program that dies
 * loses its connection, and with it the lock. A constraint of {@link io.spacegraph.graph.run.DatabaseSchema} makes the lock
 * exclusive, and must exist before.
 */
public final class ImportLock {
    private static final Duration SOON = Duration.ofSeconds(2);
    /** The longest import; without its own limit the database ends a transaction after some seconds. */
    private static final Duration LONG = Duration.ofHours(12);

    private ImportLock() {}

    /**
     * Does the work while no other import runs; waits for the end of another one.
     *
     * @param say gets one message if it has to wait
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails
     */
    public static <T> T hold(Driver driver, Consumer<String> say, Supplier<T> work) {
        driver.verifyConnectivity();
        Waiting waiting = new Waiting(say);
        waiting.start();
        try (Session session = driver.session();
                Transaction lock = session.beginTransaction(
                        TransactionConfig.builder().withTimeout(LONG).build())) {
            lock.run(GraphSequenceLock.LOCK_IMPORTS).consume();
            waiting.interrupt();
            return work.get();
        } finally {
            waiting.interrupt();
        }
    }

    /** Sends a message if the lock is not acquired within two seconds. */
    private static final class Waiting extends Thread {
        private final Consumer<String> say;

        Waiting(Consumer<String> say) {
            super("import-lock");
            this.say = say;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                sleep(SOON.toMillis());
                say.accept("Waiting for the import lock; another import may be running ...");
            } catch (InterruptedException taken) {
                // the lock is acquired
            }
        }
    }
}
