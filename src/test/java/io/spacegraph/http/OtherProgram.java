package io.spacegraph.http;

import io.spacegraph.graph.run.GraphSequenceLock;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/** What another program does to the graph. */
final class OtherProgram {

    private OtherProgram() {}

    /** An import, as far as it can be told by the graph's version. */
    static void imports(Driver driver) {
        try (Session session = driver.session()) {
            session.run("MATCH (g:Graph {id: 'graph'}) SET g.version = g.version + 2")
                    .consume();
        }
    }

    /** Does the work while an import is being committed. */
    static void whileImporting(Driver driver, Runnable work) {
        GraphSequenceLock sequence = new GraphSequenceLock(driver);
        try (Session session = driver.session();
                Transaction imports = session.beginTransaction()) {
            imports.run("MERGE (l:ImportLock {id: 'import'}) SET l.taken = coalesce(l.taken, 0) + 1")
                    .consume();
            sequence.begin();
            try {
                work.run();
            } finally {
                sequence.seal(Map.of());
            }
        }
    }

    /** The time between two. */
    static void rests() {
        rests(40);
    }

    static void rests(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
