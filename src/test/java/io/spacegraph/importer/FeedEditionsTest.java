package io.spacegraph.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.spacegraph.importer.catalogue.FeedOptions;
import io.spacegraph.importer.catalogue.FeedReport;
import io.spacegraph.importer.catalogue.FeedReport.Result;
import io.spacegraph.importer.feed.Feed;
import io.spacegraph.importer.feed.record.FeedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Editions of a catalogue in any order, and what its names and numbers are matched with. */
@Tag("long")
@ExtendWith(ImportGraph.Shared.class)
class FeedEditionsTest {
    private static ImportGraph graph;

    @TempDir
    private Path temporary;

    private Path data;

    @BeforeAll
    static void start(ImportGraph shared) {
        graph = shared;
    }

    @BeforeEach
    void emptyGraph() throws IOException {
        graph.empty();
        data = temporary.resolve("data");
        entities(
                "constellations",
                "constellation/qianfan,Qianfan,CN,,",
                "constellation/guowang,Guowang,CN,,CELESTRAK:HULIANWANG DIGUI",
                "constellation/jilin-1,Jilin-1,CN,,");
        entities(
                "missions",
                "mission/first-satellite,The first satellite,,,COSPAR:1957-001",
                "mission/starlink-21,Twenty-first launch of Starlink,US,,COSPAR:2021-018",
                "mission/other,Another launch,US,,COSPAR:2021-019");
        entities("rockets", "rocket/falcon-9,Falcon 9,US,en:Falcon 9 Block 5,", "rocket/atlas-v,Atlas V,US,,");
        entities("sites", "site/cape,Cape Canaveral SFS,US,,LL2:L12");
        Files.createDirectories(data.resolve("sources"));
        Files.writeString(data.resolve("sources/s.yaml"), """
                id: source/s
                title: T
                tier: SOCIAL
                kind: ARTICLE
                published: 2021-04-01
                claims:
                  - {id: a, subject: mission/starlink-21, property: MISSION_DATE, modality: REPORTED, quote: q, value: 2021-03-11}
                  - {id: b, subject: mission/starlink-21, property: LAUNCHED_ON, modality: REPORTED, quote: q, object: rocket/falcon-9}
                  - {id: c, subject: mission/starlink-21, property: LAUNCHED_FROM, modality: REPORTED, quote: q, object: site/cape}
                  - {id: d, subject: mission/other, property: MISSION_DATE, modality: REPORTED, quote: q, value: 2021-05-18}
                  - {id: e, subject: mission/other, property: LAUNCHED_ON, modality: REPORTED, quote: q, object: rocket/atlas-v}
                  - {id: f, subject: mission/other, property: LAUNCHED_FROM, modality: REPORTED, quote: q, object: site/cape}
                """);
        assertTrue(graph.importer.importFolder(data).accepted());
    }

    /** Three editions of a catalogue: 6 satellites in June, 10 in July, 9 in August. */
    @ParameterizedTest
    @ValueSource(strings = {"06 07 08", "08 06 07 08"})
    void eachDayHasItsOwnCountInWhicheverOrderTheEditionsCome(String months) throws IOException {
        for (String month : months.split(" ", -1)) {
            int satellites = List.of(6, 10, 9).get(Integer.parseInt(month) - 6);
            elements("2026-%s-12".formatted(month), "QIANFAN-", satellites);
        }
        assertEquals(
                List.of("2026-06-12 6.0", "2026-07-12 10.0", "2026-08-12 9.0"),
                graph.one("MATCH (:Node {id: 'constellation/qianfan'})<-[:ABOUT]-(c:Claim)"
                        + " WITH c ORDER BY c.asOf RETURN collect(toString(c.asOf) + ' ' + toString(c.number)) AS n"));
    }

    @Test
    void aPartOfACatalogueIsRefusedUnlessSomebodyInsists() throws IOException {
        elements("2026-07-12", "QIANFAN-", 10);
        List<String> before = graph.content();
        Path part = file("2026-08-12", "QIANFAN-", 4);
        FeedException refusal = assertThrows(FeedException.class, () -> celestrak(part, false));
        assertEquals(
                part
                        + ": counts 4 satellites in orbit, and 10 of the same constellations were counted before; was it cut"
                        + " off? If not, repeat with --even-if-smaller",
                refusal.getMessage());
        assertEquals(before, graph.content());
        assertEquals(Result.WRITTEN, celestrak(part, true).result());
        assertEquals(
                Result.WRITTEN,
                celestrak(file("2025-08-12", "QIANFAN-", 2), false).result(),
                "there were fewer then");
    }

    @Test
    void satellitesAreCountedByTheLongestBeginningOfTheirNames() throws IOException {
        Path file = temporary.resolve("names.csv");
        Files.writeString(
                file,
                rows(
                        "2026-07-12",
                        Stream.of(
                                        List.of(
                                                "JILIN-1 GAOFEN 03D01",
                                                "JILIN-1 GAOFEN 03D02",
                                                "JILIN-1",
                                                "JILIN-12 X"),
                                        List.of("HULIANWANG DIGUI-01", "HULIANWANG DIGUI-168"),
                                        List.of(
                                                "HULIANWANG JISHU SHIYAN 1",
                                                "GUOWANG (TEST) OBJECT A",
                                                "QIANFAN SIMULATOR"),
                                        List.of(
                                                "LEMUR-2 A",
                                                "LEMUR-2 B",
                                                "LEMUR-2 C",
                                                "LEMUR-2 D",
                                                "LEMUR-3 E",
                                                "SES-1"))
                                .flatMap(List::stream)
                                .toList()));
        FeedReport report = celestrak(file, false);
        String count = "MATCH (:Node {id: 'constellation/%s'})<-[:ABOUT]-(c:Claim) RETURN collect(c.number) AS n";
        assertEquals(List.of(3.0), graph.one(count.formatted("jilin-1")), report::text);
        assertEquals(List.of(2.0), graph.one(count.formatted("guowang")), report::text);
        assertEquals(List.of(), graph.one(count.formatted("qianfan")), "a simulator is none");
        assertEquals(
                List.of("unmatched: 5 satellites named LEMUR are of no constellation of the graph"),
                report.remarks(),
                "groups of five and more are told");
    }

    @Test
    void aLaunchWithoutANumberIsFoundByDayRocketAndSite() throws IOException {
        FeedReport report = launches(
                launch("1", "2021-03-11T08:13:29Z", 164, "Falcon 9 Block 5", "Cape Canaveral AFS, FL, USA"),
                launch("2", "2021-05-18T17:37:00Z", 164, "Falcon 9 Block 5", "Cape Canaveral AFS, FL, USA"),
                launch("3", "2021-03-11T08:13:29Z", 999, "Electron", "Cape Canaveral AFS, FL, USA"));
        assertEquals("mission/starlink-21", graph.about("launch-library/launch/1/date"));
        assertEquals(1, report.matchedByDay());
        assertEquals("mission/ll2-2", graph.about("launch-library/launch/2/date"));
        assertTrue(
                report.remarks()
                        .contains("doubtful: Launch 2 (LL2:2) is of the day and the site, but of another rocket than"
                                + " mission/other; kept apart"),
                report::text);
        assertEquals("mission/ll2-3", graph.about("launch-library/launch/3/date"));
    }

    /** A launch on the evening of one place is of the next day in UTC. */
    @Test
    void daysMayDifferByOneButNotTheLaunch() throws IOException {
        launches(launch("1", "2021-03-12T01:13:29Z", 164, "Falcon 9 Block 5", "Cape Canaveral AFS, FL, USA"));
        assertEquals("mission/starlink-21", graph.about("launch-library/launch/1/date"));
        launches(launch("4", "2021-03-15T08:13:29Z", 164, "Falcon 9 Block 5", "Cape Canaveral AFS, FL, USA"));
        assertEquals("mission/ll2-4", graph.about("launch-library/launch/4/date"));
        // The first is taken.
        launches(launch("7", "2021-03-11T23:13:29Z", 164, "Falcon 9 Block 5", "Cape Canaveral AFS, FL, USA"));
        assertEquals("mission/ll2-7", graph.about("launch-library/launch/7/date"));
    }

    @Test
    void whatWasOnceMatchedStaysMatchedUnderAnyName() throws IOException {
        launches(launch("1", "2022-01-01T00:00:00Z", 164, "Falcon 9 Block 5", "Cape Canaveral AFS, FL, USA"));
        launches(launch("2", "2023-01-01T00:00:00Z", 164, "F9 v1.2 FT", "The Cape, FL, USA"));
        assertEquals(2L, graph.one("MATCH (n:Rocket) RETURN count(n) AS n"), "no new rocket");
        assertEquals(1L, graph.one("MATCH (n:LaunchSite) RETURN count(n) AS n"), "no new site");
        // A load of the folder does not forget it.
        Files.writeString(
                data.resolve("entities/rockets.csv"),
                Files.readString(data.resolve("entities/rockets.csv")).replace(",Falcon 9,US,", ",Falcon Nine,US,"));
        assertTrue(graph.importer.importFolder(data).accepted());
        launches(launch("3", "2024-01-01T00:00:00Z", 164, "F9", "The Cape, FL, USA"));
        assertEquals(2L, graph.one("MATCH (n:Rocket) RETURN count(n) AS n"));
        // What only the feed knows keeps its first name, and has the others too.
        launches(launch("5", "2022-02-01T00:00:00Z", 77, "Old Name", "Elsewhere"));
        launches(launch("6", "2023-02-01T00:00:00Z", 77, "New Name", "Elsewhere"));
        assertEquals(
                List.of("Old Name", "New Name"),
                graph.one("MATCH (n {id: 'rocket/ll2-c77'}) RETURN [n.name] + n.aliases AS n"));
    }

    @Test
    void anOlderAnswerDoesNotReplaceANewer() throws IOException {
        String flown = launch("1", "2021-03-11T08:13:29Z", 164, "Falcon 9", "Cape Canaveral AFS, FL, USA")
                .replace("}}}", "}},\"last_updated\":\"2021-03-12T00:00:00Z\"}");
        String planned = flown.replace("2021-03-12T", "2021-03-01T")
                .replace("{\"id\":3}", "{\"id\":1}")
                .replace("03-11T", "03-09T");
        launches(flown);
        List<String> before = graph.content();
        assertEquals(Result.SAME_CONTENT, launches(planned).result());
        assertEquals(before, graph.content());
        // Repeated word for word, it is as new as the answer that repeats it.
        assertEquals(
                Result.SAME_CONTENT,
                launches(flown.replace("2021-03-12T", "2021-03-20T")).result());
        FeedReport between = launches(planned.replace("2021-03-01T", "2021-03-15T"));
        assertEquals(Result.SAME_CONTENT, between.result(), between::text);
    }

    /** The General Catalog, an older edition after a newer one, and the newer one again. */
    @Test
    void anOlderCatalogueChangesNothing() throws IOException {
        Path newer = ImportGraph.copy(ImportGraph.FEEDS.resolve("gcat"), temporary.resolve("newer"));
        Path older = ImportGraph.copy(ImportGraph.FEEDS.resolve("gcat"), temporary.resolve("older"));
        for (String file : List.of("launchlog", "orgs", "lv", "sites", "psatcat")) {
            Path path = older.resolve(file + ".tsv");
            Files.writeString(path, Files.readString(path).replaceFirst("# Updated \\d{4} ", "# Updated 2001 "));
        }
        edit(older.resolve("launchlog.tsv"), "\tOF40\t", "\tOF\t");
        edit(older.resolve("orgs.tsv"), "Rocket Lab", "Rocket Laboratory");
        edit(
                older.resolve("launchlog.tsv"),
                Files.readAllLines(older.resolve("launchlog.tsv")).stream()
                                .filter(line -> line.startsWith("2018-020"))
                                .collect(Collectors.joining("\n"))
                        + "\n",
                "");
        assertEquals(Result.WRITTEN, gcat(newer).result());
        List<String> before = graph.content();
        FeedReport report = gcat(older);
        assertEquals(Result.SAME_CONTENT, report.result(), report::text);
        assertEquals(before, graph.content());
        graph.empty();
        assertTrue(graph.importer.importFolder(data).accepted());
        gcat(older);
        gcat(newer);
        assertEquals("", apart(words(before), words(graph.content())), "the order of the editions does not matter");
    }

    @Test
    void launchesNamedWithGreekLettersHaveTheirNumbers() {
        gcat(ImportGraph.FEEDS.resolve("gcat"));
        assertEquals("mission/first-satellite", graph.about("gcat/launchlog/1957 ALP/date"));
        assertEquals(
                List.of("1962-039"),
                graph.one("MATCH (n {id: 'mission/1962-039'}) RETURN [x IN n.external WHERE x STARTS WITH 'COSPAR'"
                        + " | substring(x, 7)] AS n"));
    }

    private static String apart(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(some);
        List<String> right = new ArrayList<>(others);
        left.removeAll(others);
        right.removeAll(some);
        return String.join("\n", left) + String.join("\n", right);
    }

    /** What is no longer said is history; but for that, and for the day on which something was said, which is that of the edition that first said it. */
    private static List<String> words(List<String> content) {
        return content.stream()
                .filter(line -> !line.contains("Former"))
                .map(line -> line.replaceAll("(known[A-Z]\\w+|asOf\\w*|preference|edition|published\\w*)=[^,}]*", ""))
                .sorted()
                .toList();
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(from), from);
        Files.writeString(file, text.replace(from, to));
    }

    private FeedReport gcat(Path folder) {
        return graph.feed(Feed.GCAT, folder, options(false), data);
    }

    private FeedReport launches(String... launches) throws IOException {
        Path answer = temporary.resolve("answer.json");
        Files.writeString(answer, "{\"results\": [" + String.join(",", launches) + "]}");
        return graph.feed(Feed.LAUNCH_LIBRARY, answer, options(false), data);
    }

    private static String launch(String id, String net, int rocket, String name, String place) {
        return """
                {"id":"%s","name":"Launch %s","net":"%s","status":{"id":3},"rocket":{"configuration":{"id":%d,"name":"%s"}},\
                "pad":{"location":{"id":%d,"name":"%s"}}}""".formatted(id, id, net, rocket, name, place.equals("Elsewhere") ? 99 : 12, place);
    }

    private void elements(String day, String series, int satellites) throws IOException {
        celestrak(file(day, series, satellites), false);
    }

    private Path file(String day, String series, int satellites) throws IOException {
        return Files.writeString(
                temporary.resolve("gp-" + day + ".csv"),
                rows(
                        day,
                        IntStream.rangeClosed(1, satellites)
                                .mapToObj(number -> series + number)
                                .toList()));
    }

    private static String rows(String day, List<String> names) {
        StringBuilder rows = new StringBuilder("OBJECT_NAME,OBJECT_ID,EPOCH,NORAD_CAT_ID\n");
        for (int i = 0; i < names.size(); i++) {
            rows.append("%s,2025-%03dA,%sT00:00:00,%d\n".formatted(names.get(i), i + 1, day, 90_000 + i));
        }
        return rows.toString();
    }

    private FeedReport celestrak(Path file, boolean evenIfSmaller) {
        return graph.feed(Feed.CELESTRAK, file, options(evenIfSmaller), data);
    }

    private FeedOptions options(boolean evenIfSmaller) {
        return new FeedOptions(0, temporary.resolve("rejects.csv"), false, evenIfSmaller);
    }

    private void entities(String type, String... rows) throws IOException {
        Path file = data.resolve("entities/" + type + ".csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "id,name,country,aliases,external\n" + String.join("\n", rows) + "\n");
    }
}
