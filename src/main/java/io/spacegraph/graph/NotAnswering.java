package io.spacegraph.graph;

import java.time.Duration;

/** The database did not answer for as long as a start waits for it; the message is for the operator. */
public final class NotAnswering extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotAnswering(Duration patience, Throwable last) {
        super(
                "The database did not answer within " + patience.toSeconds() + " s: " + last.getMessage()
                        + " Start it, let quarkus.neo4j.uri name another, or wait longer with spacegraph.graph.start-timeout.",
                last);
    }
}
