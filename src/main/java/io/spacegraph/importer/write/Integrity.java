package io.spacegraph.importer.write;

import io.spacegraph.importer.record.Fingerprint;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.DatabaseException;

/**
 * Checks that the store still holds what was written to it: the graph's node has a digest over the id and hash of each
 * node and the number of links of each type. It is removed before a change and computed again after it.
 */
public final class Integrity {
    private static final String KEPT = """
            MATCH (g:Graph {id: 'graph'})
            RETURN g.digest AS digest
            """;

    private static final String NODES = """
            MATCH (n)
            WHERE NOT n:Graph AND NOT n:ImportLock
            RETURN coalesce(n.id, '') + ' ' + coalesce(n.hash, '') AS line
            """;

    private static final String LINKS = """
            MATCH ()-[r]->()
            WITH type(r) AS type, count(*) AS links
            RETURN type + ' ' + toString(links) AS line
            """;

    private static final String KEEP = """
            MATCH (g:Graph {id: 'graph'})
            SET g.digest = $digest
            """;

    private Integrity() {}

    /**
     * Does the work if the store is sound; after a change the new digest is stored, except in a dry run.
     *
     * @throws DamagedStore if the store is not sound; then nothing is done
     */
    public static <T> T guarding(Driver driver, boolean dry, Supplier<T> work) {
        check(driver);
        T result = work.get();
        try (Session session = driver.session()) {
            if (!dry && kept(session).isEmpty()) {
                Map<String, Object> digest = Map.of("digest", digest(session));
                session.executeWrite(tx -> tx.run(KEEP, digest).consume());
            }
        }
        return result;
    }

    /**
     * Compares the store with its digest, if it has one.
     *
     * @throws DamagedStore if they differ, or the store cannot be read
     */
    public static void check(Driver driver) {
        try (Session session = driver.session()) {
            String kept = kept(session);
            boolean differs = !kept.isEmpty() && !kept.equals(digest(session));
            // Another program may import meanwhile, and then nothing is said.
            if (differs && kept.equals(kept(session))) {
                throw new DamagedStore(
                        "The store of the graph is damaged: it does not hold what was written to it.", null);
            }
        } catch (DatabaseException unreadable) {
            throw new DamagedStore("The store of the graph is damaged: " + unreadable.getMessage(), unreadable);
        }
    }

    private static String kept(Session session) {
        return session.executeRead(tx -> tx.run(KEPT).single().get("digest").asString(""));
    }

    private static String digest(Session session) {
        List<String> lines = Stream.of(NODES, LINKS)
                .flatMap(
                        statement -> session.executeRead(tx -> tx.run(statement).list(Integrity::line)).stream())
                .sorted()
                .toList();
        return Fingerprint.of(lines.toArray(String[]::new));
    }

    private static String line(Record row) {
        return row.get("line").asString();
    }
}
