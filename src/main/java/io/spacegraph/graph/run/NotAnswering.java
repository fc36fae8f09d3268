package io.spacegraph.graph.run;

import java.time.Duration;

/** The database did not answer within the time that a start waits for it; the message is for the operator. */
public final class NotAnswering extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotAnswering(Duration patience, Throwable last) {
        super(
                "The database did not answer within " + patience.toSeconds() + " s: "
                        + String.valueOf(last.getMessage()).replaceFirst("[.]$", "")
                        + ". Start it, let quarkus.neo4j.uri name another, or wait longer: for it with"
                        + " spacegraph.graph.start-timeout, for each connection with"
                        + " quarkus.neo4j.pool.connection-acquisition-timeout.",
                last);
    }
}
