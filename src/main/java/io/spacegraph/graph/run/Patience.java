package io.spacegraph.graph.run;

import java.time.Duration;
import org.jboss.logging.Logger;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * Tries again what fails because the database is not there yet, is slow, or is busy with another program's start. What fails
 * for another reason, such as a wrong password, fails at once.
 *
 * @param longest for how long to try
 */
public record Patience(Duration longest) {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final long PAUSE_MILLIS = 500;

    /**
     * Does the work, which must do no harm when it is done twice.
     *
     * @throws NotAnswering if it still fails so when the time is over
     */
    public void run(Runnable work) {
        long start = System.nanoTime();
        boolean told = false;
        while (true) {
            try {
                work.run();
                return;
            } catch (Neo4jException e) {
                if (!mayPass(e)) {
                    throw e;
                } else if (System.nanoTime() - start >= longest.toNanos()) {
                    throw new NotAnswering(longest, e);
                }
                if (!told) {
                    LOG.warnf("Waiting up to %d s for the database: %s", longest.toSeconds(), e.getMessage());
                    told = true;
                }
                pause();
            }
        }
    }

    /** Whether a later try may succeed. Of two that make an index {@code IF NOT EXISTS} at once, one is told that it exists. */
    private static boolean mayPass(Neo4jException e) {
        return e instanceof RetryableException || e.code().endsWith("AlreadyExists") || Failures.hasNoConnection(e);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the database", e);
        }
    }
}
