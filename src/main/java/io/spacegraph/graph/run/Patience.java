package io.spacegraph.graph.run;

import java.time.Duration;
import org.jboss.logging.Logger;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * Retries work that fails because the database is not up yet, is slow, or is busy with another program's start. A
 * failure for another reason, such as a wrong password, is thrown at once.
 *
 * @param longest how long to retry
 */
public record Patience(Duration longest) {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final long PAUSE_MILLIS = 500;

    /**
     * Does the work, which must be safe to repeat.
     *
     * @throws NotAnswering if it still fails for such a reason when the time is over
     */
    public void run(Runnable work) {
        long start = System.nanoTime();
        boolean logged = false;
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
                if (!logged) {
                    LOG.warnf("Waiting up to %d s for the database: %s", longest.toSeconds(), e.getMessage());
                    logged = true;
                }
                pause();
            }
        }
    }

    /**
     * Whether a later try may succeed. Of two programs that create an index {@code IF NOT EXISTS} at once, one gets the
     * error that it exists.
     */
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
