package io.spacegraph.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.spacegraph.graph.embedded.EmbeddedNeo4j;
import io.spacegraph.graph.run.DatabaseSchema;
import io.spacegraph.importer.report.ImportReport;
import io.spacegraph.importer.report.ImportReport.Counts;
import io.spacegraph.importer.report.ImportReport.Result;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * The importer against a real Neo4j, which no other test has filled: how a statement is planned depends on all that a database
 * has held.
 */
@Tag("long")
class GraphWriterTest {
    @TempDir
    private static Path store;

    private static EmbeddedNeo4j neo4j;
    private static Driver driver;
    private static ValidatorFactory factory;
    private static Importer importer;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        neo4j = EmbeddedNeo4j.start(store, Duration.ofSeconds(90));
        driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(EmbeddedNeo4j.USER, neo4j.password()));
        factory = Validation.buildDefaultValidatorFactory();
        importer = new Importer(driver, factory.getValidator(), Duration.ZERO, Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        driver.close();
        neo4j.close();
        factory.close();
    }

    @BeforeEach
    void emptyGraph() throws IOException {
        run("MATCH (n) DETACH DELETE n");
        write(
                "entities/companies.csv",
                "company/spacex,SpaceX,US,zh:太空探索技术公司|en:Space X,GCAT:SPX",
                "company/other,Other,,,");
        write("entities/rockets.csv", "rocket/starship,Starship,US,,");
        write("entities/constellations.csv", "constellation/c,C,,,");
        write("entities/people.csv", "person/musk,Musk,,,");
        source("a", "AGGREGATOR", "2026-01-20", cost("a-1", "<100 USD/lb"), link("a-2"));
        source("b", "SOCIAL", "2026-01-22", cost("b-1", "100 USD/kg"));
    }

    @Test
    void whatIsImportedTwiceChangesNothing() {
        ImportReport first = importer.importFolder(folder);
        assertEquals(Result.WRITTEN, first.result(), first::text);
        assertEquals(2, first.version());
        assertEquals(new Counts(3, 0, 0, 0), first.claims());
        assertEquals(new Counts(5, 0, 0, 0), first.entities());
        List<Map<String, Object>> before = dump();

        ImportReport second = importer.importFolder(folder);
        assertEquals(Result.SAME_FILES, second.result());
        assertEquals(2, second.version());
        assertEquals(before, dump());
    }

    @Test
    void filesThatSayTheSameInAnotherWayChangeNothing() throws IOException {
        importer.importFolder(folder);
        Files.writeString(
                folder.resolve("sources/a.yaml"), Files.readString(folder.resolve("sources/a.yaml")) + "# x\n");
        ImportReport second = importer.importFolder(folder);
        assertEquals(Result.SAME_CONTENT, second.result());
        assertEquals(new Counts(0, 0, 3, 0), second.claims());
        assertEquals(4, second.version(), "meta tells the fingerprint of the files, so an answer may differ");
        assertEquals(Result.SAME_FILES, importer.importFolder(folder).result());
    }

    @Test
    void aChangedClaimRaisesTheVersionAndStaysAsAFormerOne() throws IOException {
        importer.importFolder(folder);
        source("a", "AGGREGATOR", "2026-01-20", cost("a-1", "<200 USD/lb"), link("a-2"));
        ImportReport second = importer.importFolder(folder);
        assertEquals(4, second.version());
        assertEquals(new Counts(0, 1, 2, 0), second.claims());
        Map<String, Object> former = single("""
                MATCH (c:FormerClaim {id: 'claim/a-1'})
                RETURN labels(c) AS labels, c.number AS number, c.recordedTo AS recordedTo,
                    COUNT { (c)-[:ABOUT]->(:Rocket) } AS about, COUNT { (c)-[:STATED_IN]->(:Source) } AS sources,
                    COUNT { (c)<--() } AS conflicts
                """);
        assertEquals(List.of("FormerClaim"), former.get("labels"));
        assertEquals(100.0, former.get("number"));
        assertNotNull(former.get("recordedTo"));
        // The former conflict keeps both its links: it lies between the claim and another, and preferred it.
        assertEquals(List.of(1L, 1L, 2L), List.of(former.get("about"), former.get("sources"), former.get("conflicts")));
        assertEquals(
                200.0,
                single("MATCH (c:Node:Claim {id: 'claim/a-1'}) RETURN c.number AS n")
                        .get("n"));
    }

    @Test
    void aRemovedLinkLeavesTheReadingCopyAndComesBack() throws IOException {
        importer.importFolder(folder);
        String links = "MATCH (:Company)-[r:MAKES]->(:Rocket) RETURN count(r) AS n, collect(r.claim) AS claims";
        assertEquals(List.of("claim/a-2"), single(links).get("claims"));
        source("a", "AGGREGATOR", "2026-01-20", cost("a-1", "<100 USD/lb"));
        assertEquals(new Counts(0, 0, 2, 1), importer.importFolder(folder).claims());
        assertEquals(0L, single(links).get("n"));
        source("a", "AGGREGATOR", "2026-01-20", cost("a-1", "<100 USD/lb"), link("a-2"));
        assertEquals(6, importer.importFolder(folder).version());
        assertEquals(1L, single(links).get("n"));
        assertEquals(1L, single("MATCH (c:FormerClaim) RETURN count(c) AS n").get("n"));
    }

    @Test
    void whatLeavesTheDataStaysWhileAFormerClaimNeedsIt() throws IOException {
        importer.importFolder(folder);
        Files.delete(folder.resolve("sources/b.yaml"));
        source("a", "AGGREGATOR", "2026-01-20", cost("a-1", "<100 USD/lb"));
        write("entities/companies.csv");
        ImportReport second = importer.importFolder(folder);
        assertEquals(new Counts(0, 0, 1, 1), second.sources());
        assertEquals(new Counts(0, 0, 3, 2), second.entities());
        assertEquals(
                List.of("FormerEntity"),
                single("MATCH (n {id: 'company/spacex'}) RETURN labels(n) AS labels")
                        .get("labels"));
        assertEquals(
                List.of("FormerSource"),
                single("MATCH (n {id: 'source/b'}) RETURN labels(n) AS labels").get("labels"));
        assertEquals(
                0L,
                single("MATCH (n {id: 'company/other'}) RETURN count(n) AS n").get("n"));

        write("entities/companies.csv", "company/spacex,SpaceX,US,,", "company/other,Other,,,");
        assertEquals(new Counts(2, 0, 3, 0), importer.importFolder(folder).entities());
        assertEquals(
                1L,
                single("MATCH (n:Node:Entity:Company {id: 'company/spacex'}) WHERE NOT n:FormerEntity RETURN"
                                + " count(n) AS n")
                        .get("n"));
    }

    @Test
    void aFolderWithAMistakeLeavesTheGraphAsItIs() throws IOException {
        importer.importFolder(folder);
        List<Map<String, Object>> before = dump();
        source("b", "SOCIAL", "2026-01-22", cost("b-1", "one hundred dollars"));
        write("entities/people.csv", "person/other,Other,,,");
        ImportReport report = importer.importFolder(folder);
        assertEquals(Result.REJECTED, report.result());
        assertTrue(report.text().contains("sources/b.yaml:10: value \"one hundred dollars\": "), report::text);
        assertEquals(before, dump());
    }

    @Test
    void aHundredPerPoundAndAHundredPerKilogramDisagree() {
        importer.importFolder(folder);
        Map<String, Object> conflict = single("""
                MATCH (x:Node:Conflict)-[:OF]->(:Rocket {id: 'rocket/starship'})
                RETURN x.kind AS kind, x.spreadFactor AS spread, x.explanation AS explanation, x.resolvedBy AS by,
                    COLLECT { MATCH (x)-[:BETWEEN]->(c) RETURN c.id ORDER BY c.id } AS claims,
                    [(x)-[:RESOLVED_AS]->(c) | c.id] AS resolution
                """);
        assertEquals("UNIT_MISMATCH", conflict.get("kind"));
        assertEquals(2.2046, conflict.get("spread"));
        assertEquals(
                "under 100 USD/lb = under 220.46 USD/kg in source/a, against 100 USD/kg in source/b: 2.2 times.",
                conflict.get("explanation"));
        assertEquals("source tier", conflict.get("by"));
        assertEquals(List.of("claim/a-1", "claim/b-1"), conflict.get("claims"));
        assertEquals(List.of("claim/a-1"), conflict.get("resolution"));
        assertEquals("DISPUTED", status("b-1"));
        assertEquals("PREFERRED", status("a-1"));
    }

    @Test
    void theReadingCopyHoldsTheBestCurrentClaim() throws IOException {
        source(
                "a",
                "AGGREGATOR",
                "2026-01-20",
                claim("a-1", "rocket/starship", "ROCKET_STATUS", "value: CONCEPT, asOf: 2020"),
                claim("a-2", "rocket/starship", "ROCKET_STATUS", "value: TESTING, asOf: 2024"),
                claim("a-3", "rocket/starship", "ROCKET_STATUS", "value: RETIRED, asOf: 2190"),
                claim("a-4", "company/spacex", "TOTAL_RAISED", "value: '>10e9 USD', written: over ten billion"));
        importer.importFolder(folder);
        assertEquals("TESTING", single("MATCH (n:Rocket) RETURN n.status AS s").get("s"));
        Map<String, Object> raised =
                single("MATCH (n:Company {id: 'company/spacex'}) RETURN properties(n) AS p, n.foldedNames AS n");
        assertEquals(List.of("spacex", "太空探索技术公司", "space x"), raised.get("n"));
        Map<?, ?> columns = (Map<?, ?>) Objects.requireNonNull(raised.get("p"));
        assertEquals(1e10, columns.get("raised"));
        assertEquals("USD", columns.get("raisedCurrency"));
        assertEquals("MORE_THAN", columns.get("raisedBound"));
        assertEquals("over ten billion", columns.get("raisedWritten"));
        assertEquals("SUPERSEDED", status("a-1"));

        source("a", "AGGREGATOR", "2026-01-20");
        importer.importFolder(folder);
        assertEquals(
                1L,
                single("MATCH (n:Rocket) WHERE n.status IS NULL RETURN count(n) AS n")
                        .get("n"));
    }

    @Test
    void aPromiseFillsNoColumn() throws IOException {
        String planned = claim("a-1", "rocket/starship", "FIRST_FLIGHT", "value: 2025-06, due: 2025-06")
                .replace("REPORTED", "TARGET");
        source("a", "PRIMARY_OFFICIAL", "2025-01-20", planned);
        importer.importFolder(folder);
        String flight = "MATCH (n:Rocket) RETURN toString(n.firstFlight) AS day";
        assertNull(single(flight).get("day"));
        source(
                "b",
                "SOCIAL",
                "2026-01-22",
                claim("b-1", "rocket/starship", "FIRST_FLIGHT", "value: 2025-11-02, written: on that day"));
        importer.importFolder(folder);
        assertEquals("2025-11-02", single(flight).get("day"));
        assertEquals(List.of(), run("MATCH (x:Conflict) RETURN x"));
        assertEquals("PREFERRED", status("b-1"));
    }

    @Test
    void aResolvedNameIsReadAsTheEntityMeant() throws IOException {
        source(
                "a",
                "AGGREGATOR",
                "2026-01-20",
                claim(
                        "a-1",
                        "company/other",
                        "MAKES",
                        "object: rocket/starship, refutedBy: [a-2], "
                                + "resolve: {from: company/other, to: company/spacex, confidence: 0.5, why: a slip}"),
                claim("a-2", "company/spacex", "STATEMENT", "value: makes it"));
        importer.importFolder(folder);
        Map<String, Object> claim = single("""
                MATCH (w)<-[:ABOUT_AS_WRITTEN]-(c:Claim {id: 'claim/a-1'})-[:ABOUT]->(s)-[r:MAKES {claim: c.id}]->(o)
                RETURN w.id AS written, s.id AS meant, c.confidence AS confidence, c.status AS status
                """);
        assertEquals(
                Map.of("written", "company/other", "meant", "company/spacex", "confidence", 0.25, "status", "DISPUTED"),
                claim);
        assertEquals(
                List.of("company/other", "company/spacex"),
                single("MATCH (x:Conflict {kind: 'IDENTITY'})-[:OF]->(n) WITH n ORDER BY n.id RETURN"
                                + " collect(n.id) AS ids")
                        .get("ids"));
        // A claim that stays keeps its refutation when the refuting claim is replaced.
        source(
                "a",
                "AGGREGATOR",
                "2026-01-20",
                claim(
                        "a-1",
                        "company/other",
                        "MAKES",
                        "object: rocket/starship, refutedBy: [a-2], "
                                + "resolve: {from: company/other, to: company/spacex, confidence: 0.5, why: a slip}"),
                claim("a-2", "company/spacex", "STATEMENT", "value: makes all of it"));
        assertEquals(new Counts(0, 1, 2, 0), importer.importFolder(folder).claims());
        assertEquals(
                "makes all of it",
                single("MATCH (:Claim {id: 'claim/a-1'})-[:REFUTED_BY]->(c) RETURN c.text AS t")
                        .get("t"));
    }

    @Test
    void conflictsOpenStayAndEnd() throws IOException {
        importer.importFolder(folder);
        String open = "MATCH (x:Conflict) RETURN x.id AS id, x.recordedFrom AS since, elementId(x) AS node";
        Map<String, Object> first = single(open);

        // Another note on the claim replaces its node, but the conflict is the same.
        source("b", "SOCIAL", "2026-01-22", cost("b-1", "100 USD/kg") + "\n    note: as heard");
        assertEquals(new Counts(0, 1, 2, 0), importer.importFolder(folder).claims());
        assertEquals(first, single(open));
        assertEquals(
                List.of("a-1", "b-1"),
                single("MATCH (:Conflict)-[:BETWEEN]->(c:Claim) WITH c ORDER BY c.id "
                                + "RETURN collect(substring(c.id, 6)) AS ids")
                        .get("ids"));

        // A third claim changes it: the former one stays and can be told from the one that followed.
        source("b", "SOCIAL", "2026-01-22", cost("b-1", "100 USD/kg"), cost("b-2", "100 CNY/kg"));
        importer.importFolder(folder);
        Map<String, Object> former = single("""
                MATCH (f:FormerConflict) MATCH (x:Conflict {id: f.id})
                RETURN f.recordedTo = x.recordedFrom AS follows, NOT f:Node AS gone,
                    COUNT { (f)-[:BETWEEN]->() } AS claims, COUNT { (f)-[:OF]->(:Rocket) } AS of
                """);
        assertEquals(Map.of("follows", true, "gone", true, "claims", 2L, "of", 1L), former);

        source("b", "SOCIAL", "2026-01-22");
        importer.importFolder(folder);
        assertEquals(List.of(), run(open));
        assertEquals(2L, single("MATCH (f:FormerConflict) RETURN count(f) AS n").get("n"));
    }

    @Test
    void ratesAreStatedOrImplied() throws IOException {
        rates("USD,CNY,2024-02-01,2024-02-29,7.18,source/b,row");
        source(
                "a",
                "AGGREGATOR",
                "2026-01",
                claim("a-1", "company/spacex", "TOTAL_RAISED", "value: 6.7e9 CNY, converted: 924e6 USD, written: q"),
                claim("a-2", "company/other", "TOTAL_RAISED", "value: 10e6 USD, converted: 72e6 CNY, written: q"));
        assertEquals(Result.WRITTEN, importer.importFolder(folder).result());
        String rates = """
                MATCH (r:Rate)-[:STATED_IN]->(s:Source)
                RETURN r.base + '/' + r.quote + ' ' + toString(r.rate) + ' ' + toString(r.start) + ' ' + toString(r.end)
                    + ' ' + s.id + ' ' + toString(r.implied) + ' ' + coalesce(r.claim, '') AS rate
                ORDER BY rate
                """;
        assertEquals(
                List.of(
                        "USD/CNY 7.18 2024-02-01 2024-03-01 source/b false ",
                        "USD/CNY 7.2 2026-01-01 2026-02-01 source/a true claim/a-2",
                        "USD/CNY 7.25108225108225 2026-01-01 2026-02-01 source/a true claim/a-1"),
                run(rates).stream().map(row -> row.get("rate")).toList());
        List<Map<String, Object>> before = dump();
        assertEquals(Result.SAME_FILES, importer.importFolder(folder).result());
        assertEquals(before, dump());

        rates("USD,CNY,2024-02-01,2024-02-29,7.19,source/b,row");
        source("a", "AGGREGATOR", "2026-01");
        assertEquals(4, importer.importFolder(folder).version());
        assertEquals(
                List.of("USD/CNY 7.19 2024-02-01 2024-03-01 source/b false "),
                run(rates).stream().map(row -> row.get("rate")).toList());
        Files.delete(folder.resolve("fx/a.csv"));
        Files.delete(folder.resolve("sources/b.yaml"));
        importer.importFolder(folder);
        assertEquals(List.of(), run(rates));
    }

    @Test
    void theDataOfThisProjectIsImported() {
        Path data = Path.of(System.getProperty("spacegraph.data", "data"));
        importer.importFolder(folder);
        DatabaseSchema.replan(driver);
        String dates =
                "MATCH (m:Mission) RETURN head(COLLECT { MATCH (m)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'}) RETURN c.id }) AS claim";
        assertEquals(List.of(), run(dates), "it is planned, for a graph of no missions and three claims");
        long started = System.nanoTime();
        ImportReport report = importer.importFolder(data);
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        assertEquals(Result.WRITTEN, report.result(), report::text);
        assertTrue(took.toSeconds() < 180, took::toString);
        assertEquals(
                (long) report.claims().total(),
                single("MATCH (c:Claim) WHERE (c)-[:ABOUT]->() AND (c)-[:STATED_IN]->() RETURN count(c) AS n")
                        .get("n"));
        assertEquals(
                0L,
                single("MATCH (n:Node) WHERE n.id IS NULL OR n.type IS NULL OR NOT n.type IN labels(n) RETURN"
                                + " count(n) AS n")
                        .get("n"));
        long planned = fastest(dates);
        // Not to be had from the index, so that it goes from each mission to its claims, whatever the sizes.
        long expanded = fastest(dates.replace("{property: 'MISSION_DATE'}", "WHERE c.property + '' = 'MISSION_DATE'"));
        assertTrue(planned < 4 * expanded, planned + " ns as planned, " + expanded + " from mission to claim");
    }

    private static long fastest(String statement) {
        return LongStream.range(0, 4)
                .map(i -> {
                    long start = System.nanoTime();
                    run(statement);
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();
    }

    private static String status(String claim) {
        return String.valueOf(single("MATCH (c:Claim {id: 'claim/" + claim + "'}) RETURN c.status AS s")
                .get("s"));
    }

    private static List<Map<String, Object>> dump() {
        return run("""
                MATCH (n)
                OPTIONAL MATCH (n)-[r]->(m)
                RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties, type(r) AS type,
                    properties(r) AS on, elementId(m) AS other
                ORDER BY id, type, other
                """);
    }

    private static Map<String, Object> single(String statement) {
        List<Map<String, Object>> rows = run(statement);
        assertEquals(1, rows.size(), () -> statement + rows);
        return rows.get(0);
    }

    private static List<Map<String, Object>> run(String statement) {
        try (Session session = driver.session()) {
            return session.run(statement).list(Record::asMap);
        }
    }

    private void write(String name, String... rows) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "id,name,country,aliases,external\n" + String.join("\n", rows) + "\n");
    }

    private void rates(String... rows) throws IOException {
        Files.createDirectories(folder.resolve("fx"));
        Files.writeString(
                folder.resolve("fx/a.csv"),
                "base,quote,from,to,rate,source,locator\n" + String.join("\n", rows) + "\n");
    }

    private void source(String name, String tier, String published, String... claims) throws IOException {
        Path file = folder.resolve("sources/" + name + ".yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "id: source/%s\ntitle: T\ntier: %s\nkind: ARTICLE\npublished: %s\nclaims:%s\n"
                        .formatted(
                                name, tier, published, claims.length == 0 ? " []" : "\n" + String.join("\n", claims)));
    }

    private static String cost(String id, String value) {
        return "  - id: %s\n    subject: rocket/starship\n    property: COST_PER_KG\n    value: \"%s\"\n"
                        .formatted(id, value)
                + "    modality: TARGET\n    quote: costs that\n    speaker: person/musk";
    }

    private static String link(String id) {
        return claim(id, "company/spacex", "MAKES", "object: rocket/starship");
    }

    private static String claim(String id, String subject, String property, String keys) {
        return "  - {id: %s, subject: %s, property: %s, modality: REPORTED, quote: q, %s}"
                .formatted(id, subject, property, keys);
    }
}
