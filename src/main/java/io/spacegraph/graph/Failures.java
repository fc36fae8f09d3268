package io.spacegraph.graph;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Tells of failed statements in the log. A database that is away fails all of them, so of each kind one line comes in some
 * seconds, with the number of those that it stands for. The database's own words may repeat what was asked, so that only
 * its code is told; all of it at the level DEBUG.
 */
final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final long PAUSE_NANOS = 5_000_000_000L;

    private final Map<String, Run> runs = new ConcurrentHashMap<>();

    /** Failures of one kind since its last line. */
    private static final class Run {
        private long toldAt;
        private int untold;

        private Run(long now) {
            toldAt = now - PAUSE_NANOS;
        }

        /** How many failures a line is to tell of now; none if there was one a moment ago. */
        synchronized int due(long now) {
            untold++;
            if (now - toldAt < PAUSE_NANOS) {
                return 0;
            }
            int due = untold;
            untold = 0;
            toldAt = now;
            return due;
        }
    }

    void tell(Throwable cause) {
        long now = System.nanoTime();
        String code = code(cause);
        int due = runs.computeIfAbsent(code, kind -> new Run(now)).due(now);
        if (due == 1) {
            LOG.errorf("A statement failed: %s", code);
        } else if (due > 1) {
            LOG.errorf("%d statements failed since the last such line: %s", due, code);
        }
        if (due > 0 && !(cause instanceof Neo4jException)) {
            LOG.error("This is the last of them", cause);
        } else {
            LOG.debug("A statement failed", cause);
        }
    }

    /** What kind of failure it is; there are as many as the driver and the database have codes. */
    static String code(Throwable cause) {
        return cause instanceof Neo4jException known
                ? cause.getClass().getSimpleName() + " " + known.code()
                : cause.getClass().getName();
    }
}
