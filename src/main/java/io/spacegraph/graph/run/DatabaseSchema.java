package io.spacegraph.graph.run;

import io.spacegraph.graph.statement.FullText;
import io.spacegraph.vocabulary.EntityType;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The constraints, the indexes and the version node that the statements rely on; each is created only if it is missing.
 */
public final class DatabaseSchema {
    private static final Logger LOG = Logger.getLogger(DatabaseSchema.class);
    private static final List<String> STATEMENTS = Stream.concat(
                    Stream.of(
                            "CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE",
                            "CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (g:Graph) REQUIRE g.id IS UNIQUE",
                            "CREATE CONSTRAINT rate_id IF NOT EXISTS FOR (r:Rate) REQUIRE r.id IS UNIQUE",
                            // Without it two imports would each create and hold their own lock.
                            "CREATE CONSTRAINT import_lock_id IF NOT EXISTS FOR (l:ImportLock) REQUIRE l.id IS UNIQUE",
                            "MERGE (g:Graph {id: 'graph'}) "
                                    + "ON CREATE SET g.version = 0, g.dataHash = '', g.loadedAt = datetime(), g.asOf = date()",
                            "CREATE INDEX claim_property IF NOT EXISTS FOR (c:Claim) ON (c.property)",
                            "CREATE INDEX claim_item IF NOT EXISTS FOR (c:Claim) ON (c.item)",
                            "CREATE INDEX claim_recorded IF NOT EXISTS FOR (c:Claim) ON (c.recordedFrom)",
                            "CREATE INDEX former_conflict_id IF NOT EXISTS FOR (c:FormerConflict) ON (c.id)",
                            "CREATE INDEX former_claim_id IF NOT EXISTS FOR (c:FormerClaim) ON (c.id)",
                            "CREATE INDEX mission_date IF NOT EXISTS FOR (m:Mission) ON (m.date)",
                            "CREATE INDEX mission_date_first IF NOT EXISTS FOR (m:Mission) ON (m.dateFirst)",
                            names(FullText.KEYS, "[n.foldedNames, n.joinedNames]", "keyword"),
                            // An analyzer of one language drops words such as "at" and "t", so that AT&T could not be
                            // found.
                            names(FullText.WORDS, "[n.foldedNames]", "standard-no-stop-words"),
                            "DROP INDEX entityNames IF EXISTS"),
                    Arrays.stream(EntityType.values()).flatMap(DatabaseSchema::byName))
            .toList();

    private DatabaseSchema() {}

    /**
     * Creates what is missing and waits until it can be used.
     *
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails, or an index is not built in a minute
     */
    public static void apply(Driver driver) {
        try (Session session = driver.session()) {
            STATEMENTS.forEach(statement -> session.run(statement).consume());
            session.run("CALL db.awaitIndexes(60)").consume();
        }
    }

    /**
     * The same, for a database that may not answer yet, or that another program is preparing.
     *
     * @param patience how long to wait for it
     * @throws NotAnswering if it does not answer by then
     */
    public static void apply(Driver driver, Duration patience) {
        new Patience(patience).run(() -> {
            driver.verifyConnectivity();
            apply(driver);
        });
    }

    /**
     * Makes the database plan statements with current statistics. Until it samples its indexes again by itself, it
     * plans with the sizes from before a change: a page of missions, planned for an almost empty graph, took 14 s
     * instead of 1. Outside Neo4j Community only administrators may do this; if it is refused, the log says so.
     */
    public static void replan(Driver driver) {
        try (Session session = driver.session()) {
            session.run("CALL db.prepareForReplanning(60)").consume();
        } catch (Neo4jException e) {
            LOG.warnf(
                    "The database refused to update its statistics (%s); queries may be slow until it does so itself",
                    e.code());
        }
    }

    private static String names(String index, String properties, String analyzer) {
        return "CREATE FULLTEXT INDEX %s IF NOT EXISTS FOR (n:Entity) ON EACH %s OPTIONS {indexConfig: {`fulltext.analyzer`: '%s'}}"
                .formatted(index, properties, analyzer);
    }

    /** An index; one on the names as written, which older versions made, is dropped. */
    private static Stream<String> byName(EntityType type) {
        String label = type.label();
        String prefix = label.toLowerCase(Locale.ROOT);
        return Stream.of(
                "CREATE INDEX %s_folded_name IF NOT EXISTS FOR (n:%s) ON (n.foldedName)".formatted(prefix, label),
                "DROP INDEX %s_name IF EXISTS".formatted(prefix));
    }
}
