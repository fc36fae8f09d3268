package io.spacegraph.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.spacegraph.graph.embedded.EmbeddedNeo4j;
import io.spacegraph.graph.run.DatabaseSchema;
import io.spacegraph.importer.catalogue.FeedOptions;
import io.spacegraph.importer.catalogue.FeedReport;
import io.spacegraph.importer.catalogue.FeedWriter;
import io.spacegraph.importer.feed.Feed;
import io.spacegraph.importer.report.ImportProgress;
import io.spacegraph.importer.write.ImportCypher;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * The import of a whole catalogue beside the bare driver that writes the same rows: {@code mvn test -Dtest=FeedLoadTest
 * -Dfeed.load=<folder with GCAT> -DargLine=-Xmx512m -Djacoco.skip=true}. With a number of launches in place of the
 * folder, that many are made up; a launch makes some eight claims. {@code -Dfeed.batch} sets the claims of a transaction.
 */
@EnabledIfSystemProperty(named = "feed.load", matches = ".+")
class FeedLoadTest {
    private static final int ROWS = 1000;

    @TempDir
    private Path folder;

    @Test
    void aCatalogueGoesInNearlyAsFastAsTheDriverWritesIt() throws IOException {
        String load = System.getProperty("feed.load");
        Path gcat = load.matches("\\d+") ? madeUp(folder.resolve("gcat"), Integer.parseInt(load)) : Path.of(load);
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder.resolve("neo4j"), Duration.ofSeconds(90));
                Driver driver =
                        GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(EmbeddedNeo4j.USER, neo4j.password()));
                ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            FeedOptions options = new FeedOptions(
                    10,
                    folder.resolve("rejects.csv"),
                    false,
                    false,
                    Integer.getInteger("feed.batch", FeedWriter.BATCH));
            FeedReport report = new Importer(driver, factory.getValidator(), Duration.ZERO, Clock.systemUTC())
                    .importFeed(
                            Feed.GCAT,
                            gcat,
                            options,
                            folder.resolve("none"),
                            ImportProgress.lines(System.out::println));
            System.out.printf("%s%nimporter: peak of its heap %d MB%n", report.text(), peak());
            assertEquals(FeedReport.Result.WRITTEN, report.result());
            if (!load.matches("\\d+") && System.getProperty("feed.batch") == null) {
                double bare = bare(driver);
                System.out.printf("bare driver: %.1f s; ratio %.2f%n", bare, report.seconds() / bare);
                assertTrue(bare > 0);
            }
        }
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    /** Seconds that the driver needs for the same nodes and relationships, read beforehand, into an empty graph. */
    private static double bare(Driver driver) {
        try (Session session = driver.session()) {
            List<Record> entities = session.run("MATCH (n:Entity) RETURN n {.*, label: n.type} AS row")
                    .list();
            List<Record> sources =
                    session.run("MATCH (n:Source) RETURN n {.*} AS row").list();
            List<Record> claims = session.run("""
                            MATCH (s:Source)<-[:STATED_IN]-(c:Claim)-[:ABOUT]->(n)
                            OPTIONAL MATCH (c)-[:OBJECT]->(o)
                            OPTIONAL MATCH (n)-[l {claim: c.id}]->(o)
                            RETURN {properties: properties(c), status: c.status, STATED_IN: s.id, ABOUT: n.id, OBJECT: o.id,
                              link: type(l), interval: properties(l)} AS row
                            """).list();
            session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS")
                    .consume();
            DatabaseSchema.apply(driver);
            long start = System.nanoTime();
            write(session, "UNWIND $rows AS row CREATE (n:Node:Source) SET n = row", sources);
            write(session, "UNWIND $rows AS row CREATE (n:Node:Entity:$(row.label)) SET n = row", entities);
            write(
                    session,
                    ImportCypher.CREATE_CLAIMS,
                    claims.stream().filter(row -> !isLink(row)).toList());
            write(
                    session,
                    ImportCypher.CREATE_LINKING_CLAIMS,
                    claims.stream().filter(FeedLoadTest::isLink).toList());
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private static boolean isLink(Record row) {
        return !row.get("row").get("link").isNull();
    }

    private static void write(Session session, String statement, List<Record> records) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        for (int from = 0; from < records.size(); from += ROWS) {
            List<Object> rows = records.subList(from, Math.min(from + ROWS, records.size())).stream()
                    .map(record -> record.get("row").asObject())
                    .toList();
            session.executeWriteWithoutResult(
                    tx -> tx.run(statement, Map.of("rows", rows, "now", now)).consume());
        }
    }

    /** A catalogue in GCAT's form, a tenth of it on hubs that the graph knows: Falcon 9, SpaceX, Starlink. */
    static Path madeUp(Path folder, int launches) throws IOException {
        Files.createDirectories(folder);
        try (BufferedWriter orgs = Files.newBufferedWriter(folder.resolve("orgs.tsv"));
                BufferedWriter vehicles = Files.newBufferedWriter(folder.resolve("lv.tsv"));
                BufferedWriter sites = Files.newBufferedWriter(folder.resolve("sites.tsv"));
                BufferedWriter payloads = Files.newBufferedWriter(folder.resolve("psatcat.tsv"));
                BufferedWriter log = Files.newBufferedWriter(folder.resolve("launchlog.tsv"))) {
            orgs.write("#Code\tStateCode\tType\tShortName\tName\nSPX\tUS\tLV\tSpaceX\tSpaceX\n");
            vehicles.write("#LV_Name\tLV_Manufacturer\tLV_Variant\nFalcon 9\tSPX\t-\n");
            sites.write("#Site\tShortName\tName\tLongitude\tLatitude\n");
            payloads.write("#JCAT\tPiece\tLDate\tTOp\tProgram\n");
            log.write(
                    "#Launch_Tag\tLaunch_Date\tPiece\tType\tName\tJCAT\tSatOwner\tLV_Type\tLaunch_Site\tAgency\tLaunch_Code\n");
            for (int i = 0; i < 1000; i++) {
                orgs.write("ORG%d\tUS\tPL\tOrg %d\tOrganisation number %d\n".formatted(i, i, i));
                vehicles.write("Rocket %d\tORG%d\t-\n".formatted(i, i));
                sites.write("SITE%d\tSite %d\tSite number %d\t%d.5\t%d.25\n".formatted(i, i, i, i % 180, i % 90));
            }
            for (int i = 0; i < launches; i++) {
                boolean hub = i % 10 == 0;
                String tag = "%d-M%06d".formatted(1960 + i % 65, i);
                String date = "%d Jan %2d".formatted(1960 + i % 65, 1 + i % 28);
                log.write("%s\t%s\t%sA\tP\t%s\tM%07d\tORG%d\t%s\tSITE%d\t%s\t%s\n"
                        .formatted(
                                tag,
                                date,
                                tag,
                                "Sat-" + i,
                                i,
                                (i + 1) % 1000,
                                hub ? "Falcon 9" : "Rocket " + i % 1000,
                                i % 1000,
                                hub ? "SPX" : "ORG" + i % 1000,
                                i % 20 == 1 ? "OF" : "OS"));
                payloads.write(
                        "M%07d\t%sA\t%s\t*\t%s\n".formatted(i, tag, date, hub ? "Starlink" : "Other " + i % 100));
            }
        }
        return folder;
    }
}
