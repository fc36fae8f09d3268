package io.spacegraph.graph.run;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Tells of failed statements in the log. A database that is away fails all of them, so of each kind one line comes in some
 * seconds, with the number of those that it stands for and since when. The database's own words may repeat what was asked, so that only
 * its code is told; all of it at the level DEBUG.
 */
public final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final long PAUSE_NANOS = 5_000_000_000L;

    private final Map<String, Run> runs = new ConcurrentHashMap<>();

    /** Failures of one kind since its last line. */
    static final class Run {
        private long toldAt;
        private int untold;

        Run(long now) {
            toldAt = now - PAUSE_NANOS;
        }

        /** What a line is to tell of now; of no failures if there was one a moment ago. */
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
     * What one line stands for. The last of a burst are told of with the next failure, be it hours later, so that it says since
     * when.
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

    /** All connections of the pool wait for a database that does not answer. The driver has neither a type nor a code for it. */
    public static boolean hasNoConnection(Throwable cause) {
        return cause instanceof ClientException
                && String.valueOf(cause.getMessage()).startsWith("Unable to acquire");
    }

    /** What kind of failure it is; there are as many as the driver and the database have codes. */
    public static String code(Throwable cause) {
        return cause instanceof Neo4jException known
                ? cause.getClass().getSimpleName() + " " + known.code()
                : cause.getClass().getName();
    }
}
