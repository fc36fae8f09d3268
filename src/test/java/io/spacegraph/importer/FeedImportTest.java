package io.spacegraph.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.spacegraph.importer.catalogue.FeedClaims;
import io.spacegraph.importer.catalogue.FeedOptions;
import io.spacegraph.importer.catalogue.FeedReport;
import io.spacegraph.importer.catalogue.FeedReport.Result;
import io.spacegraph.importer.catalogue.FeedWriter;
import io.spacegraph.importer.catalogue.Identities;
import io.spacegraph.importer.feed.Feed;
import io.spacegraph.importer.feed.record.FeedException;
import io.spacegraph.importer.feed.record.FeedRecord;
import io.spacegraph.importer.feed.record.FeedReject;
import io.spacegraph.importer.feed.record.FeedSink;
import io.spacegraph.importer.report.ImportProgress;
import io.spacegraph.importer.report.ImportReport;
import io.spacegraph.importer.report.ImportReport.Counts;
import io.spacegraph.importer.write.GraphChange;
import io.spacegraph.importer.write.ImportLock;
import io.spacegraph.importer.write.Moment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;

/** Feeds and a small data folder in a real graph. */
@Tag("long")
@ExtendWith(ImportGraph.Shared.class)
class FeedImportTest {
    /** Some records each, so that every import takes many transactions. */
    private static final int TINY = 60;

    private static final Path LAUNCH_LIBRARY = ImportGraph.FEEDS.resolve("launch-library/2.3.0.json");

    private static ImportGraph graph;

    @TempDir
    private Path temporary;

    private Path data;
    private Path gcat;

    @BeforeAll
    static void start(ImportGraph shared) {
        graph = shared;
    }

    @BeforeEach
    void emptyGraph() throws IOException {
        graph.empty();
        gcat = ImportGraph.copy(ImportGraph.FEEDS.resolve("gcat"), temporary.resolve("gcat"));
        data = temporary.resolve("data");
        entities(
                "companies",
                "company/spacex,Space Exploration Technologies,US,,GCAT:SPX",
                "company/rocket-lab,Rocket Lab Ltd.,NZ,,",
                "company/planet,\"Planet Labs, Inc\",DE,,",
                "company/isa-1,Israel Space Agency,IL,,",
                "company/isa-2,ISA,IL,en:Israel Space Agency,");
        entities("constellations", "constellation/qianfan,Qianfan,CN,,", "constellation/starlink,Starlink,US,,");
        entities("missions", "mission/spacesail-1,Spacesail's first launch,,,COSPAR:2024-140");
        source(
                "  - {id: s-1, subject: mission/spacesail-1, property: MISSION_DATE, modality: REPORTED, quote: q, value:"
                        + " 2024-07-01}",
                "  - {id: s-2, subject: company/spacex, property: TOTAL_RAISED, modality: REPORTED, quote: q, value: 9e9"
                        + " USD, written: q}");
    }

    @Test
    void thingsAreMatchedByExternalIdThenByExactName() {
        load();
        FeedReport report = gcat();
        assertEquals(Result.WRITTEN, report.result(), report::text);
        assertEquals(2, report.matchedByExternal());
        assertEquals(1, report.matchedByName());
        assertEquals("company/spacex", graph.about("gcat/orgs/SPX/name"));
        assertEquals("company/rocket-lab", graph.about("gcat/orgs/RLABN/name"));
        assertEquals("mission/spacesail-1", graph.about("gcat/launchlog/2024-140/date"));
        assertEquals("constellation/qianfan", graph.about("gcat/psatcat/constellation/qianfan/launched"));
        // Its own name and external ids stay those of data/.
        assertEquals(
                "Space Exploration Technologies",
                graph.one("MATCH (n:Entity {id: 'company/spacex'}) RETURN n.name AS n"));
        assertEquals(0L, graph.one("MATCH (n:Entity {id: 'company/gcat-spx'}) RETURN count(n) AS n"));
        assertEquals(
                List.of("company/spacex"),
                graph.one("MATCH (n:Company)-[:MAKES]->(:Rocket {name: 'Falcon 9'}) RETURN collect(n.id) AS n"));
    }

    @Test
    void whatIsDoubtfulIsKeptApartAndReported() {
        load();
        FeedReport report = gcat();
        assertEquals("company/gcat-plabs", graph.about("gcat/orgs/PLABS/name"));
        assertEquals(
                List.of("Planet Labs, Inc (GCAT:PLABS)", "Planet Labs, Inc"),
                graph.one(
                        "MATCH (n:Company) WHERE any(name IN [n.name] + n.aliases WHERE name STARTS WITH 'Planet Labs, Inc')"
                                + " WITH n ORDER BY n.id RETURN collect(n.name) AS n"),
                "a name is not taken from what has it already");
        assertEquals("company/gcat-isa", graph.about("gcat/orgs/ISA/name"));
        assertTrue(
                report.remarks()
                        .containsAll(List.of(
                                "doubtful: Planet Labs, Inc (GCAT:PLABS) has a name of company/planet, but is of US;"
                                        + " kept apart",
                                "doubtful: Israel Space Agency (GCAT:ISA) has a name of company/isa-1, company/isa-2;"
                                        + " kept apart",
                                "by its first words, the programme Starlink 0 is [constellation/starlink]")),
                report::text);
        assertTrue(report.text().contains("matched 2 by external id, 1 by name"), report::text);
    }

    @Test
    void theSameEditionChangesNothing() throws IOException {
        load();
        // Of two codes with one name the first has it, whether by name or as it was remembered.
        Path organisations = gcat.resolve("orgs.tsv");
        List<String> rows = new ArrayList<>(Files.readAllLines(organisations));
        int row = rows.indexOf(rows.stream()
                .filter(line -> line.startsWith("RLABN"))
                .findFirst()
                .orElseThrow());
        rows.add(row + 1, rows.get(row).replaceFirst("RLABN", "RLAB2"));
        Files.write(organisations, rows);
        FeedReport first = gcat();
        List<String> before = graph.content();
        Map<String, Object> size = graph.size();
        FeedReport second = gcat();
        assertEquals(Result.SAME_CONTENT, second.result(), second::text);
        assertEquals(Counts.unchanged(first.claims().total()), second.claims());
        assertEquals(Counts.unchanged(first.entities().total()), second.entities());
        assertEquals(size, graph.size());
        assertEquals(before, graph.content());
        assertEquals(ImportReport.Result.SAME_FILES, load().result());
        assertEquals("company/rocket-lab", graph.about("gcat/orgs/RLABN/name"));
        assertEquals("company/gcat-rlab2", graph.about("gcat/orgs/RLAB2/name"));
    }

    @Test
    void aLaterEditionChangesOnlyWhatDiffers() throws IOException {
        load();
        FeedReport first = gcat();
        laterEdition();
        FeedReport second = gcat();
        assertEquals(Result.WRITTEN, second.result());
        int stay = first.claims().total() - 1 - 8;
        assertEquals(new Counts(0, 1, stay, 8), second.claims());
        assertEquals(1, second.entities().removed());
        assertEquals(0, second.entities().added());
        assertEquals(
                List.of("OF40"),
                graph.one("MATCH (c:FormerClaim {id: 'claim/gcat/launchlog/2011-005/outcome'})"
                        + " WHERE c.recordedTo IS NOT NULL RETURN collect(c.written) AS w"));
        assertEquals(
                "OF", graph.one("MATCH (c:Claim {id: 'claim/gcat/launchlog/2011-005/outcome'}) RETURN c.written AS w"));
        assertEquals("FAILURE", graph.one("MATCH (n:Mission {id: 'mission/2011-005'}) RETURN n.outcome AS o"));
        // The launch that went: what was known of it stays known.
        assertEquals(
                List.of("FormerEntity"),
                graph.one("MATCH (n {id: 'mission/2005-f04'}) RETURN [label IN labels(n) WHERE label STARTS WITH"
                        + " 'Former' OR label = 'Node'] AS l"));
        assertEquals(8L, graph.one("MATCH (c:FormerClaim {item: 'gcat/launchlog/2005-F04'}) RETURN count(c) AS n"));
        assertEquals(Result.SAME_CONTENT, gcat().result());
    }

    @Test
    void oneRejectTooManyWritesNothing() throws IOException {
        load();
        edit("launchlog.tsv", "\tOF40\t", "\tnothing\t");
        Map<String, Object> before = graph.size();
        FeedReport report = gcat(new FeedOptions(0, rejects(), false, false));
        assertEquals(Result.TOO_MANY_REJECTS, report.result());
        assertFalse(report.accepted());
        assertEquals(before, graph.size());
        assertEquals(rejects(), report.rejects());
        List<String> lines = Files.readAllLines(rejects());
        assertEquals("file,line,field,value,reason", lines.get(0));
        assertEquals(
                "launchlog.tsv,11,Launch_Code,nothing,\"must be a kind and a result, such as OS, OF or OF40\"",
                lines.get(1));
        assertEquals(
                lines.size() - 2, report.remarks().size(), "remarks stand behind the rejects, without file and line");
        assertTrue(lines.stream().skip(2).allMatch(line -> line.startsWith(",,,,")));

        assertEquals(1, gcat(new FeedOptions(1, rejects(), false, false)).rejected());
        assertEquals(0L, graph.one("MATCH (n:Mission {id: 'mission/2011-005'}) RETURN count(n) AS n"));
        assertEquals(1L, graph.one("MATCH (n:Mission {id: 'mission/2011-040'}) RETURN count(n) AS n"));
    }

    @Test
    void aCatalogueThatWasCutOffBetweenTwoRowsIsNotTakenForWhole() throws IOException {
        load();
        gcat();
        Map<String, Object> before = graph.size();
        for (String file : List.of("launchlog.tsv", "orgs.tsv", "sites.tsv", "lv.tsv")) {
            Path path = gcat.resolve(file);
            Files.write(path, Files.readAllLines(path).subList(0, 4));
        }
        FeedException refusal = assertThrows(FeedException.class, this::gcat);
        assertTrue(
                String.valueOf(refusal.getMessage()).endsWith("was it cut off? If not, repeat with --even-if-smaller"),
                refusal::getMessage);
        assertEquals(before, graph.size());
    }

    @Test
    void aBrokenRowBetweenGoodOnesLeavesItsLaunchUncounted() throws IOException {
        load();
        edit("launchlog.tsv", "\t2024-140C\t", "\t2024-140C\t\t\t");
        edit("launchlog.tsv", "\tS43216\tSPXS\tUS\tFalcon 9\t", "\tS43216\tSPXS\tUS\tFalcon 9\tx\ty\t");
        FeedReport report = gcat(new FeedOptions(5, rejects(), false, false));
        assertEquals(2, report.rejected(), report::text);
        assertTrue(
                report.remarks()
                        .contains("incomplete: rows of launch 2018-020 are rejected; its satellites are not counted"),
                report::text);
        assertEquals("2024-08-06", missionDate());
        assertEquals(List.of(), graph.run("""
                MATCH (c:Claim)
                WHERE c.item IN ['gcat/launchlog/2024-140', 'gcat/launchlog/2018-020']
                  AND c.property IN ['SATELLITES_CARRIED', 'DEPLOYED']
                RETURN c.id
                """));
    }

    @Test
    void aDryRunTellsWhatTheImportDoes() throws IOException {
        load();
        for (boolean isLater : new boolean[] {false, true}) {
            if (isLater) {
                laterEdition();
            }
            Map<String, Object> before = graph.size();
            FeedReport told = gcat(new FeedOptions(0, rejects(), true, false, TINY));
            assertEquals(Result.DRY_RUN, told.result());
            assertEquals(before, graph.size());
            FeedReport done = gcat(new FeedOptions(0, rejects(), false, false, TINY));
            assertEquals(done.entities(), told.entities());
            assertEquals(done.claims(), told.claims());
            assertEquals(done.remarks(), told.remarks());
            assertEquals(done.matchedByName(), told.matchedByName());
            assertEquals(done.rows(), told.rows());
        }
    }

    @Test
    void theSizeOfTheBatchesMakesNoDifference() {
        load();
        FeedReport one = gcat();
        List<String> expected = graph.content();
        graph.empty();
        load();
        FeedReport many = gcat(new FeedOptions(0, rejects(), false, false, TINY));
        assertTrue(many.version() > one.version() + 3, "it took several transactions");
        assertEquals(one.entities(), many.entities());
        assertEquals(expected, graph.content());
    }

    @Test
    void anImportThatStoppedIsCompletedByRepeatingIt() throws IOException {
        load();
        gcat();
        laterEdition();
        gcat();
        List<String> expected = graph.content();

        graph.empty();
        gcat = ImportGraph.copy(ImportGraph.FEEDS.resolve("gcat"), temporary.resolve("first"));
        load();
        stopAfter(60);
        gcat();
        laterEdition();
        stopAfter(90);
        gcat();
        assertEquals(expected, graph.content());
    }

    @Test
    void whatStoppedBeforeTheWeighingIsWeighedByRepeatingIt() {
        load();
        stopAfter(Integer.MAX_VALUE);
        assertEquals(0L, graph.one("MATCH (x:Conflict) RETURN count(x) AS n"));
        assertEquals(Result.SAME_CONTENT, gcat().result());
        assertEquals("2024-08-06", missionDate());
        assertEquals(1L, graph.one("MATCH (x:Conflict) RETURN count(x) AS n"));
    }

    @Test
    void ofTwoImportsTheSecondWaits() throws Exception {
        load();
        gcat();
        List<String> expected = graph.content();
        graph.empty();
        load();
        List<String> said = new CopyOnWriteArrayList<>();
        CountDownLatch isHeld = new CountDownLatch(1);
        CountDownLatch isDone = new CountDownLatch(1);
        CompletableFuture<Void> holder =
                CompletableFuture.runAsync(() -> ImportLock.hold(graph.driver, said::add, () -> {
                    isHeld.countDown();
                    try {
                        isDone.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return null;
                }));
        isHeld.await();
        List<CompletableFuture<FeedReport>> imports = List.of(inBackground("1", said), inBackground("2", said));
        for (int i = 0; i < 400 && said.size() < 2 && imports.stream().noneMatch(CompletableFuture::isDone); i++) {
            Thread.sleep(50);
        }
        List<Boolean> done = imports.stream().map(CompletableFuture::isDone).toList();
        isDone.countDown();
        assertEquals(List.of(false, false), done);
        assertEquals(2, said.size());
        holder.get();
        List<Result> results =
                List.of(imports.get(0).get().result(), imports.get(1).get().result());
        assertTrue(results.containsAll(List.of(Result.WRITTEN, Result.SAME_CONTENT)), results::toString);
        assertEquals(expected, graph.content());
    }

    @Test
    void dataAndFeedAreWeighedInWhicheverOrderTheyCome() {
        load();
        gcat();
        List<String> expected = graph.content();
        assertEquals("2024-08-06", missionDate());
        assertEquals(9e9, graph.one("MATCH (n:Company {id: 'company/spacex'}) RETURN n.raised AS r"));
        assertEquals(
                List.of("claim/gcat/launchlog/2024-140/date", "claim/s-1"),
                graph.one("MATCH (:Mission {id: 'mission/spacesail-1'})<-[:OF]-(:Conflict)-[:BETWEEN]->(c:Claim)"
                        + " WITH c ORDER BY c.id RETURN collect(c.id) AS ids"));

        graph.empty();
        gcat();
        load();
        // Who came first did not know the ids of data/: the next import of the feed joins them.
        gcat();
        assertEquals(
                expected,
                graph.content().stream()
                        .filter(line -> !line.contains("Former"))
                        .toList());
    }

    @Test
    void aFeedAloneDoesNotFillTheGraphFromAFolder() {
        gcat();
        assertEquals(0L, graph.one("MATCH (n:Entity {id: 'company/isa-1'}) RETURN count(n) AS n"));
        assertEquals(
                "2024-08-06", graph.one("MATCH (n:Mission {id: 'mission/2024-140'}) RETURN toString(n.date) AS d"));
    }

    @Test
    void whatLeavesTheDataIsHandedToTheFeedThatSpeaksOfIt() throws IOException {
        load();
        gcat();
        entities("missions");
        entities("companies", "company/rocket-lab,Rocket Lab Ltd.,NZ,,");
        source();
        ImportReport report = load();
        assertEquals(ImportReport.Result.WRITTEN, report.result(), report::text);
        assertEquals("gcat", graph.one("MATCH (n:Mission {id: 'mission/spacesail-1'}) RETURN n.feed AS f"));
        assertEquals("2024-08-06", missionDate());
        // No claim tells it any more.
        assertEquals(
                Map.of("gone", true, "feed", "gcat"),
                graph.run(
                                "MATCH (n:Company {id: 'company/spacex'}) RETURN n.raised IS NULL AND n.raisedCurrency IS NULL"
                                        + " AS gone, n.feed AS feed")
                        .get(0));
        gcat();
        assertEquals("company/gcat-spx", graph.about("gcat/orgs/SPX/name"));
        assertEquals("mission/2024-140", graph.about("gcat/launchlog/2024-140/date"));
        assertEquals(0L, graph.one("MATCH (n:Entity {id: 'company/spacex'}) RETURN count(n) AS n"));
    }

    @Test
    void launchLibraryJoinsTheMissionsOfGcat() throws IOException {
        load();
        gcat();
        FeedReport report = launchLibrary(LAUNCH_LIBRARY);
        // Five missions, and four of the things they name: the Long March 6A is GCAT's Chang Zheng 6A.
        assertEquals(5 + 4, report.entities().added(), report::text);
        String launch = "launch-library/launch/11111111-aaaa-4aaa-8aaa-00000000000";
        assertEquals("mission/spacesail-1", graph.about(launch + "1/date"));
        assertEquals("2024-08-06", missionDate());
        assertEquals(
                3L,
                graph.one("MATCH (:Mission {id: 'mission/spacesail-1'})<-[:OF]-(:Conflict)-[:BETWEEN]->(c:Claim)"
                        + " RETURN count(DISTINCT c) AS n"));
        // What is planned is no value, and no plan conflicts with it.
        assertEquals(
                true,
                graph.one("MATCH (n:Mission) WHERE n.name = 'Example Rocket | Later One' RETURN n.date IS NULL AS d"));
        assertEquals(Result.SAME_CONTENT, launchLibrary(LAUNCH_LIBRARY).result());
    }

    @Test
    void twoFeedsLeaveEachOthersThingsAlone() throws IOException {
        gcat();
        Path answer = temporary.resolve("a.json");
        Files.writeString(answer, Files.readString(LAUNCH_LIBRARY).replace("2024-08-06T", "2024-08-04T"));
        launchLibrary(answer);
        String mission = "MATCH (n:Mission {id: 'mission/2024-140'}) RETURN n.feed + ' ' + n.shared AS f";
        assertEquals("gcat true", graph.one(mission));
        List<String> before = graph.content();
        assertEquals(Result.SAME_CONTENT, gcat().result());
        assertEquals(before, graph.content());
        edit("launchlog.tsv", "2024 Aug  6 0642", "2024 Aug  4 0642");
        assertEquals(
                1, gcat(new FeedOptions(17, rejects(), false, false)).entities().changed());
        assertEquals("gcat true", graph.one(mission));
    }

    @Test
    void aRejectsFileThatCannotBeWrittenStopsTheImport() throws IOException {
        load();
        Map<String, Object> before = graph.size();
        FeedOptions nowhere = new FeedOptions(100, temporary.resolve("no folder/rejects.csv"), false, false);
        UncheckedIOException failure = assertThrows(UncheckedIOException.class, () -> gcat(nowhere));
        assertEquals("Cannot write " + nowhere.rejects(), failure.getMessage());
        assertEquals(before, graph.size());
    }

    @Test
    void aRemarklessImportMakesNoFile() {
        FeedReport report = graph.feed(
                Feed.CELESTRAK,
                ImportGraph.FEEDS.resolve("celestrak/satcat.csv"),
                new FeedOptions(0, rejects(), false, false),
                data);
        assertEquals(Result.WRITTEN, report.result());
        assertFalse(Files.exists(rejects()));
    }

    private CompletableFuture<FeedReport> inBackground(String name, List<String> said) {
        FeedOptions options = new FeedOptions(0, temporary.resolve(name + ".csv"), false, false);
        return CompletableFuture.supplyAsync(() ->
                graph.importer.importFeed(Feed.GCAT, gcat, options, data, ImportProgress.lines(line -> {
                    if (line.startsWith("Waiting for the import lock")) {
                        said.add(line);
                    }
                })));
    }

    private ImportReport load() {
        return graph.importer.importFolder(data);
    }

    private FeedReport gcat() {
        return gcat(new FeedOptions(0, rejects(), false, false));
    }

    private FeedReport gcat(FeedOptions options) {
        return graph.feed(Feed.GCAT, gcat, options, data);
    }

    private FeedReport launchLibrary(Path answer) {
        return graph.feed(Feed.LAUNCH_LIBRARY, answer, new FeedOptions(0, rejects(), false, false), data);
    }

    /** Writes some records in tiny batches and then dies, before what is left in the last batch is written. */
    private void stopAfter(int records) {
        try (Session session = graph.driver.session()) {
            Identities identities = Identities.read(session, Feed.GCAT);
            Moment moment = Moment.now(session, Clock.systemUTC());
            FeedClaims claims = new FeedClaims("gcat", moment.day());
            FeedWriter writer = new FeedWriter(
                    session,
                    Feed.GCAT,
                    claims,
                    identities,
                    new FeedOptions(0, rejects(), false, false, TINY),
                    new GraphChange(graph.driver, session, moment, false, Duration.ofMinutes(1)));
            Stopping sink = new Stopping(writer, claims, records);
            try {
                Feed.GCAT.read(gcat, identities, sink);
                writer.finish();
            } catch (IllegalStateException e) {
                assertEquals("stopped", e.getMessage());
            }
        }
    }

    private static final class Stopping implements FeedSink {
        private final FeedWriter writer;
        private final FeedClaims claims;
        private int left;

        Stopping(FeedWriter writer, FeedClaims claims, int left) {
            this.writer = writer;
            this.claims = claims;
            this.left = left;
        }

        @Override
        public void record(FeedRecord record) {
            if (left-- == 0) {
                throw new IllegalStateException("stopped");
            }
            writer.add(record, claims.source(record.document()));
        }

        @Override
        public void reject(FeedReject reject) {}

        @Override
        public void row() {}

        @Override
        public void remark(String remark) {}
    }

    /** One outcome differs, and a launch is no longer there. */
    private void laterEdition() throws IOException {
        edit("launchlog.tsv", "\tOF40\t", "\tOF\t");
        Path launches = gcat.resolve("launchlog.tsv");
        Files.write(
                launches,
                Files.readAllLines(launches).stream()
                        .filter(line -> !line.startsWith("2005-F04"))
                        .toList());
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = gcat.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(from), from);
        Files.writeString(path, text.replace(from, to));
    }

    private static Object missionDate() {
        return graph.one("MATCH (n:Mission {id: 'mission/spacesail-1'}) RETURN toString(n.date) AS d");
    }

    private Path rejects() {
        return temporary.resolve("rejects.csv");
    }

    private void entities(String type, String... rows) throws IOException {
        write("entities/" + type + ".csv", "id,name,country,aliases,external\n" + String.join("\n", rows) + "\n");
    }

    private void source(String... claims) throws IOException {
        write(
                "sources/s.yaml",
                "id: source/s\ntitle: T\ntier: SOCIAL\nkind: ARTICLE\npublished: 2024-12\nclaims:"
                        + (claims.length == 0 ? " []" : "\n" + String.join("\n", claims)) + "\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = data.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
