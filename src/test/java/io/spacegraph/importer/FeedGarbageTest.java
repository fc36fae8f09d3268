package io.spacegraph.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.spacegraph.importer.catalogue.FeedOptions;
import io.spacegraph.importer.catalogue.FeedReport;
import io.spacegraph.importer.feed.Feed;
import io.spacegraph.importer.feed.record.FeedException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of feeds that are damaged, or of another kind: each is refused in words, and the graph stays as it is. */
@Tag("long")
@ExtendWith(ImportGraph.Shared.class)
class FeedGarbageTest {
    private static final String LAUNCHES = "launchlog.tsv";
    private static final String SATCAT = "celestrak/satcat.csv";
    private static final String ANSWER = "launch-library/2.3.0.json";

    private static ImportGraph graph;
    private static Map<String, Object> before;

    @TempDir
    private Path temporary;

    private Path gcat;

    @BeforeAll
    static void start(ImportGraph shared, @TempDir Path folder) {
        graph = shared;
        graph.empty();
        FeedOptions options = new FeedOptions(0, folder.resolve("rejects.csv"), false, false);
        graph.feed(Feed.CELESTRAK, ImportGraph.FEEDS.resolve(SATCAT), options, folder.resolve("no data"));
        before = graph.size();
    }

    @BeforeEach
    void copy() throws IOException {
        gcat = ImportGraph.copy(ImportGraph.FEEDS.resolve("gcat"), temporary.resolve("gcat"));
    }

    @AfterEach
    void theGraphIsUntouched() {
        assertEquals(before, graph.size());
    }

    @Test
    void otherColumnsAreNamed() throws IOException {
        edit(gcat.resolve(LAUNCHES), "Launch_Tag", "Tag", "Agency", "Who");
        refused(Feed.GCAT, gcat, "launchlog.tsv: lacks the columns Launch_Tag, Agency; its first line has: #Tag, ");
        Path table = write("a.csv", "name,mass\nsomething,1\n");
        refused(Feed.CELESTRAK, table, "a.csv: lacks the columns OBJECT_NAME, OBJECT_ID, NORAD_CAT_ID, OBJECT_TYPE, ");
    }

    @Test
    void anOlderFileMayLackWhatIsNotNeeded() throws IOException {
        drop(gcat.resolve("orgs.tsv"), "UName", "EName", "ShortEName", "UCode");
        drop(gcat.resolve(LAUNCHES), "LTCite", "Flight_ID", "PLName", "Name");
        drop(gcat.resolve("lv.tsv"), "LV_Alias", "GTO_Capacity");
        FeedReport report = dry(Feed.GCAT, gcat);
        assertEquals(0, report.rejected(), report::text);
        drop(gcat.resolve(LAUNCHES), "JCAT", "Launch_Code");
        refused(Feed.GCAT, gcat, "launchlog.tsv: lacks the columns JCAT, Launch_Code; ");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16BE, \uFEFF", "UTF-16LE, \uFEFF"})
    void utf16IsRefused(String charset, String mark) throws IOException {
        Charset wide = Charset.forName(charset);
        for (Path file : List.of(gcat.resolve("orgs.tsv"), copyOf(SATCAT))) {
            Files.write(file, (mark + Files.readString(file)).getBytes(wide));
        }
        refused(Feed.GCAT, gcat, "orgs.tsv: is UTF-16; save the file as UTF-8");
        refused(Feed.CELESTRAK, temporary.resolve("satcat.csv"), "satcat.csv: is UTF-16; save the file as UTF-8");
    }

    @Test
    void utf16WithoutAMarkAndLatin1AreRefused() throws IOException {
        Path table = copyOf(SATCAT);
        Files.write(table, Files.readString(table).getBytes(StandardCharsets.UTF_16LE));
        refused(Feed.CELESTRAK, table, "satcat.csv:1: has a NUL character; the file is damaged");
        Path orgs = gcat.resolve("orgs.tsv");
        Files.write(orgs, Files.readString(orgs).getBytes(StandardCharsets.ISO_8859_1));
        edit(orgs, StandardCharsets.ISO_8859_1, "SpaceX", "Espa\u00f1a");
        refused(Feed.GCAT, gcat, "orgs.tsv: near line ");
        refused(Feed.GCAT, gcat, ": is not UTF-8; save the file as UTF-8");
    }

    /** In the middle of a cell, at its edge, and instead of it. */
    @ParameterizedTest
    @ValueSource(strings = {"Space\0X", "\0SpaceX", "\0\0\0\0"})
    void aNulIsRefusedWithItsLine(String cell) throws IOException {
        edit(gcat.resolve("orgs.tsv"), "SpaceX", cell);
        refused(Feed.GCAT, gcat, "orgs.tsv:49: has a NUL character; the file is damaged");
    }

    @Test
    void aQuoteThatIsNotClosedIsRefused() throws IOException {
        Path table = copyOf(SATCAT);
        edit(table, "QIANFAN-3", "\"QIANFAN-3");
        refused(
                Feed.CELESTRAK,
                table,
                "satcat.csv: near line 5: has a quote that is not closed, or a cell of more than a million");
    }

    @Test
    void aQuoteIsALetterWhereNothingIsQuoted() throws IOException {
        edit(gcat.resolve("orgs.tsv"), "SpaceX", "\"SpaceX");
        assertEquals(0, dry(Feed.GCAT, gcat).rejected());
    }

    @Test
    void aHugeCellIsRefused() throws IOException {
        String huge = "x".repeat(10_000_000);
        edit(gcat.resolve("orgs.tsv"), "SpaceX", huge);
        refused(
                Feed.GCAT,
                gcat,
                "orgs.tsv: near line 49: has a quote that is not closed, or a cell of more than a million");
        Path answer = copyOf(ANSWER);
        edit(answer, "The second stage did not light.", huge);
        refused(Feed.LAUNCH_LIBRARY, answer, "2.3.0.json: is no JSON, or was cut off: String value length ");
    }

    @Test
    void aFileThatWasCutOffIsRefused() throws IOException {
        cut(gcat.resolve(LAUNCHES), 30);
        refused(Feed.GCAT, gcat, "launchlog.tsv:48: ends within a row; the file was cut off, fetch it again");
        Path table = copyOf(SATCAT);
        cut(table, 30);
        refused(Feed.CELESTRAK, table, "satcat.csv:7: ends within a row; the file was cut off, fetch it again");
        Path answer = copyOf(ANSWER);
        cut(answer, 300);
        refused(Feed.LAUNCH_LIBRARY, answer, ": is no JSON, or was cut off: Unexpected end");
        cut(answer, 300);
        refused(Feed.LAUNCH_LIBRARY, answer, ": is no JSON, or was cut off: Unexpected end");
        write(
                "2.3.0.json",
                Files.readString(ImportGraph.FEEDS.resolve(ANSWER)).strip().replaceFirst("\\]\\s*\\}$", "]"));
        refused(Feed.LAUNCH_LIBRARY, answer, ": is no JSON, or was cut off: Unexpected end");
    }

    @Test
    void idsThatStandTwiceAreRejectedIfTheySayOtherThings() throws IOException {
        append(gcat.resolve("orgs.tsv"), line("orgs.tsv", "SPX\t"));
        append(gcat.resolve("orgs.tsv"), line("orgs.tsv", "SPX\t").replace("SpaceX", "SpaceY"));
        append(gcat.resolve("sites.tsv"), line("sites.tsv", "CC\t"));
        append(gcat.resolve("psatcat.tsv"), line("psatcat.tsv", "S60379\t"));
        append(gcat.resolve(LAUNCHES), line(LAUNCHES, "1957 ALP"));
        rejected(
                Feed.GCAT,
                gcat,
                "orgs.tsv,58,Code,SPX,appears twice and says something else; the first row counts",
                "sites.tsv,19,Site,CC,appears twice; the first row counts",
                "psatcat.tsv,38,JCAT,S60379,appears twice; the first row counts",
                "launchlog.tsv,49,Launch_Tag,1957 ALP,"
                        + "appeared further above already; the rows of one launch must be adjacent");
        Path table = copyOf(SATCAT);
        append(table, Files.readAllLines(table).get(2).replace("QIANFAN-1", "QIANFAN-9"));
        rejected(Feed.CELESTRAK, table, "satcat.csv,8,NORAD_CAT_ID,990002,appears twice; the first row counts");
        Path answer = copyOf(ANSWER);
        edit(answer, "000000000002\",", "000000000003\",");
        rejected(
                Feed.LAUNCH_LIBRARY,
                answer,
                "2.3.0.json,3,,Example Rocket | Later One,id 11111111-aaaa-4aaa-8aaa-000000000003 appeared before"
                        + " with other content; the first one counts");
    }

    @Test
    void whatNoCalendarHasIsRejected() throws IOException {
        edit(gcat.resolve(LAUNCHES), "2024 Aug  6 0642\t2024-140A\t", "2024 Aug 66 0642\t2024-140A\t");
        edit(gcat.resolve(LAUNCHES), "1957 Oct  4 1928:34", "*");
        edit(gcat.resolve("psatcat.tsv"), "2011 Jan 20", "2011 Jan 32");
        rejected(
                Feed.GCAT,
                gcat,
                "psatcat.tsv,8,LDate,2011 Jan 32,is no day of the calendar; must be a date such as ",
                "launchlog.tsv,3,Launch_Date,*,is needed",
                "launchlog.tsv,31,Launch_Date,2024 Aug 66 0642,is no day of the calendar; must be a date such as ",
                "incomplete: rows of launch 2024-140 are rejected; its satellites are not counted");
        Path table = copyOf(SATCAT);
        edit(table, "2024-07-01", "2024-07-41");
        rejected(Feed.CELESTRAK, table, "satcat.csv,7,DECAY_DATE,2024-07-41,must be a day such as 2024-08-06");
        Path answer = copyOf(ANSWER);
        edit(answer, "2024-08-06T06:42:00Z", "2024-13-06T06:42:00Z");
        edit(answer, "2025-02-03T10:00:00Z", "next week");
        rejected(
                Feed.LAUNCH_LIBRARY,
                answer,
                "2.3.0.json,1,,Long March 6A | Group 1,must be a time such as 2025-06-07T04:54:00Z, is 2024-13-06T06:42:00Z",
                "2.3.0.json,2,,Example Rocket | Lost One,must be a time such as 2025-06-07T04:54:00Z, is next week");
    }

    @Test
    void rowsOfOtherLengthsAndCodesAreRejected() throws IOException {
        Path launches = gcat.resolve(LAUNCHES);
        edit(launches, "Fajr\tFajr\t", "Fajr\t", "F01389\t", "");
        edit(launches, "\tOF40\t", "\tOF400\t");
        edit(gcat.resolve("sites.tsv"), "-39.2609", "-139.26");
        edit(gcat.resolve("lv.tsv"), "9300", "9.3 t");
        rejected(
                Feed.GCAT,
                gcat,
                "lv.tsv,9,LEO_Capacity,9.3 t,must be whole kilograms or -",
                "sites.tsv,9,Latitude,-139.26,must be degrees from -90 to 90",
                "launchlog.tsv,11,Launch_Code,OF400,must be a kind and a result, such as OS, OF or OF40",
                "launchlog.tsv,13,,2012-F02 | 2012 May 23? | ",
                "has 18 columns, must have 20");
    }

    @Test
    void anAddressThatIsNoneOfTheWebIsRejected() throws IOException {
        Path answer = copyOf(ANSWER);
        edit(answer, "https://ll.example.org/2.3.0/launches/11111111", "javascript:alert(1)//");
        rejected(Feed.LAUNCH_LIBRARY, answer, "url must begin with https://, is javascript:alert(1)//");
    }

    @Test
    void otherJsonIsRefused() throws IOException {
        refused(
                Feed.LAUNCH_LIBRARY,
                write("a.json", "{\"detail\": \"Request was throttled.\"}"),
                "a.json: is no launches but a refusal of Launch Library: \"Request was throttled.\"; fetch it again later");
        refused(
                Feed.LAUNCH_LIBRARY,
                write("a.json", "{\"id\": 44, \"name\": \"NASA\"}"),
                "a.json: has no list of results, but id, name; wanted is an answer of Launch Library 2 (2.0.0 to 2.3.0)"
                        + " about launches: a list of them, or one in detail");
        refused(
                Feed.LAUNCH_LIBRARY,
                write(
                        "a.json",
                        "[{\"launch_id\": \"A1\", \"name\": \"Demo Launch\", \"net\": \"2026-02-24T00:00:00Z\"}]"),
                "a.json: holds no launch that can be read: the first entry has no id; wanted is ");
        refused(
                Feed.LAUNCH_LIBRARY,
                write("a.json", "{\"count\": 1, \"results\": [{\"id\": 44, \"name\": \"NASA\"}]}"),
                "a.json: holds no launch that can be read: the first entry has no id; wanted is ");
        refused(
                Feed.LAUNCH_LIBRARY,
                write("a.json", "{\"count\": 1, \"results\": [{\"id\": \"a\", \"name\": \"Return of a crew\"}]}"),
                "the first entry has no status with an id, so it is no launch; wanted is ");
        refused(Feed.LAUNCH_LIBRARY, write("a.json", "{\"results\": []}"), "a.json: holds no launch; wanted is ");
        refused(
                Feed.LAUNCH_LIBRARY,
                write("a.json", "{\"results\": [" + "{\"a\":".repeat(500) + "1" + "}".repeat(500) + "]}"),
                "a.json: is no JSON, or was cut off: Document nesting depth (101) exceeds");
        refused(
                Feed.LAUNCH_LIBRARY,
                write("a.json", "{\"a\": " + "[".repeat(100_000)),
                "a.json: is no JSON, or was cut off: Document nesting depth (101) exceeds");
        refused(Feed.LAUNCH_LIBRARY, write("a.json", "<html>"), "a.json: line 1: is no JSON, or was cut off: ");
        refused(
                Feed.LAUNCH_LIBRARY,
                write("a.json", "{\"results\": [1, \"a\", null, [], {}]}"),
                "a.json: holds no launch that can be read: the first entry has no id; wanted is ");
    }

    @Test
    void whatIsEmptyOrMissingIsRefused() throws IOException {
        refused(Feed.LAUNCH_LIBRARY, write("e.json", ""), "e.json: has no list of results");
        refused(Feed.CELESTRAK, write("e.csv", ""), "e.csv: lacks the columns OBJECT_NAME, ");
        refused(
                Feed.CELESTRAK,
                write("h.csv", "OBJECT_NAME,OBJECT_ID,EPOCH,NORAD_CAT_ID\n"),
                "h.csv: holds no satellite that can be read");
        Path missing = temporary.resolve("missing");
        refused(Feed.LAUNCH_LIBRARY, missing, "missing: is no file or folder that can be read");
        refused(Feed.CELESTRAK, missing, "missing: is no file that can be read");
        refused(Feed.CELESTRAK, temporary, temporary + ": is no file that can be read");
        refused(Feed.GCAT, missing, "missing: lacks launchlog.tsv, orgs.tsv, lv.tsv, sites.tsv, psatcat.tsv of GCAT");
        refused(Feed.LAUNCH_LIBRARY, gcat, "gcat: holds no .json file");
        Files.delete(gcat.resolve("lv.tsv"));
        refused(Feed.GCAT, gcat, "gcat: lacks lv.tsv of GCAT");
        write("gcat/lv.tsv", "");
        refused(Feed.GCAT, gcat, "lv.tsv: lacks the columns LV_Name, LV_Manufacturer, LV_Variant; ");
    }

    @Test
    void whatIsPackedIsNamed() throws IOException {
        Path packed = temporary.resolve("gp.csv");
        try (OutputStream bytes = new GZIPOutputStream(Files.newOutputStream(packed))) {
            bytes.write("OBJECT_NAME".getBytes(StandardCharsets.UTF_8));
        }
        refused(Feed.CELESTRAK, packed, "gp.csv: is packed by gzip; unpack it first");
        Files.write(packed, new byte[] {'P', 'K', 3, 4, 20, 0});
        refused(
                Feed.CELESTRAK,
                packed,
                "gp.csv: is a ZIP archive or a spreadsheet (XLSX); save its table as CSV in UTF-8");
    }

    /** A feed is read twice; a pipe gives what it has once, and then waits for ever. */
    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatIsNoPlainFileIsRefused() throws Exception {
        Path pipe = temporary.resolve("pipe.json");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        refused(Feed.CELESTRAK, pipe, "pipe.json: is no file that can be read twice");
        refused(Feed.LAUNCH_LIBRARY, temporary, "pipe.json: is no file that can be read twice");
        refused(Feed.CELESTRAK, Path.of("/dev/zero"), "/dev/zero: is no file that can be read twice");
    }

    private FeedReport dry(Feed feed, Path path) {
        return graph.feed(feed, path, new FeedOptions(0, rejects(), true, false), temporary.resolve("no data"));
    }

    private Path rejects() {
        return temporary.resolve("rejects.csv");
    }

    private void refused(Feed feed, Path path, String words) {
        FeedOptions options = new FeedOptions(1000, rejects(), false, false);
        FeedException refusal =
                assertThrows(FeedException.class, () -> graph.feed(feed, path, options, temporary.resolve("no data")));
        String said = String.valueOf(refusal.getMessage());
        assertTrue(said.contains(words), said);
        assertTrue(said.length() < 600, said);
    }

    /** Nothing is written, and the rejects file has these words in this order. */
    private void rejected(Feed feed, Path path, String... words) throws IOException {
        FeedReport report =
                graph.feed(feed, path, new FeedOptions(0, rejects(), false, false), temporary.resolve("no data"));
        String text = Files.readString(rejects()).replace("\"", "");
        assertEquals(FeedReport.Result.TOO_MANY_REJECTS, report.result(), text);
        assertTrue(text.startsWith("file,line,field,value,reason\n"), text);
        int at = 0;
        for (String word : words) {
            at = text.indexOf(word, at);
            assertTrue(at > 0, () -> word + " is not in\n" + text);
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(temporary.resolve(name), text);
    }

    private Path copyOf(String feed) throws IOException {
        Path from = ImportGraph.FEEDS.resolve(feed);
        return write(from.getFileName().toString(), Files.readString(from));
    }

    /** Replaces the first of each pair by the second, each where it stands first. */
    private static void edit(Path file, String... pairs) throws IOException {
        edit(file, StandardCharsets.UTF_8, pairs);
    }

    private static void edit(Path file, Charset charset, String... pairs) throws IOException {
        String text = Files.readString(file, charset);
        for (int i = 0; i < pairs.length; i += 2) {
            int at = text.indexOf(pairs[i]);
            assertTrue(at >= 0, pairs[i]);
            text = text.substring(0, at) + pairs[i + 1] + text.substring(at + pairs[i].length());
        }
        Files.writeString(file, text, charset);
    }

    /** Takes columns away. */
    private static void drop(Path file, String... columns) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = List.of(lines.get(0).replace("#", "").split("\t"));
        List<Integer> gone = Stream.of(columns).map(header::indexOf).toList();
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            for (int i = 0; i < cells.length; i++) {
                text.append(gone.contains(i) ? "" : (i == 0 ? "" : "\t") + cells[i]);
            }
            text.append('\n');
        }
        Files.writeString(file, text);
    }

    private static void cut(Path file, int characters) throws IOException {
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - characters));
    }

    private static void append(Path file, String line) throws IOException {
        Files.writeString(file, Files.readString(file) + line + "\n");
    }

    private static String line(String file, String start) throws IOException {
        return Files.readAllLines(ImportGraph.FEEDS.resolve("gcat").resolve(file)).stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
