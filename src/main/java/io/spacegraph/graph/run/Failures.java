package io.spacegraph.graph.run;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Logs failed statements. A database that is down fails all of them, so each kind is logged once in some seconds, with
 * the number of failures and the time that they cover. The database's message may repeat values of a request, so only
 * its code is logged; the message only at level DEBUG.
 */
public final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final long PAUSE_NANOS = 5_000_000_000L;

    private final Map<String, Run> runs = new ConcurrentHashMap<>();

    /** The failures of one kind since its last line. */
    static final class Run {
        private long toldAt;
        private int untold;

        Run(long now) {
            toldAt = now - PAUSE_NANOS;
        }

        /** The failures to log now; none if a line was logged in the last seconds. */
        synchronized Due due(long now) {
            untold++;
            long since = now - toldAt;
            if (since < PAUSE_NANOS) {
                return new Due(0, 0);
            }
            Due due = new Due(untold, since / 1_000_000_000);
            untold = 0;
            toldAt = now;
            return due;
        }
    }

    /**
     * The failures that one line covers. The last ones of a burst are logged with the next failure, which may be hours
     * later, so the line says since when.
     */
    record Due(int failures, long seconds) {
        String sentence(String code) {
            return failures == 1
                    ? "A statement failed: " + code
                    : failures + " statements failed in the last " + seconds + " s: " + code;
        }
    }

    public void tell(Throwable cause) {
        long now = System.nanoTime();
        String code = code(cause);
        Due due = runs.computeIfAbsent(code, kind -> new Run(now)).due(now);
        if (due.failures > 0) {
            LOG.error(due.sentence(code));
        }
        if (due.failures > 0 && !(cause instanceof Neo4jException)) {
            LOG.error("This is the last of them", cause);
        } else {
            LOG.debug("A statement failed", cause);
        }
    }

    /**
     * Whether all connections of the pool wait for a database that does not answer. The driver has neither a type nor a
     * code for it.
     */
    public static boolean hasNoConnection(Throwable cause) {
        return cause instanceof ClientException
                && String.valueOf(cause.getMessage()).startsWith("Unable to acquire");
    }

    /** The kind of failure, by the codes of the driver and the database. */
    public static String code(Throwable cause) {
        return cause instanceof Neo4jException known
                ? cause.getClass().getSimpleName() + " " + known.code()
                : cause.getClass().getName();
    }
}
