package io.spacegraph.http;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** What another program does to the graph. */
final class Elsewhere {

    private Elsewhere() {}

    /** An import, as far as it can be told by the graph's version. */
    static void imports(Driver driver) {
        try (Session session = driver.session()) {
            session.run("MATCH (g:Graph {id: 'graph'}) SET g.version = g.version + 1")
                    .consume();
        }
    }

    /** The time between two. */
    static void rests() {
        try {
            Thread.sleep(40);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
