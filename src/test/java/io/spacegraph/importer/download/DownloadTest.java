package io.spacegraph.importer.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import io.spacegraph.importer.feed.Feed;
import io.spacegraph.importer.feed.record.FeedException;
import io.spacegraph.importer.report.ImportProgress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a fetch by address keeps and prints, whatever the server does. */
@Timeout(60)
class DownloadTest {
    private static final String GP = "OBJECT_NAME,OBJECT_ID\n" + "STARLINK-1007,2019-074A\n".repeat(4000);
    private static final int HALF = 48_000;
    private static final String THROTTLED =
            "{\"detail\":\"Request was throttled. Expected available in 3071 seconds.\"}";

    @TempDir
    private Path folder;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private LocalServer server;
    private Duration patience = Duration.ofSeconds(2);
    private Duration silence = Duration.ofSeconds(20);
    private long most = 1 << 20;
    private int pages = 10;
    private Set<String> hosts = Set.of("127.0.0.1");

    @BeforeEach
    void start() throws IOException {
        server = new LocalServer();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.close();
    }

    @Test
    void aBrokenTransferGoesOnWhereItEnded() {
        server.on("/gp", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"one\"");
            String from = exchange.getRequestHeaders().getFirst("Range");
            if (from == null) {
                half(exchange);
                return;
            }
            assertEquals("\"one\"", exchange.getRequestHeaders().getFirst("If-Range"));
            assertEquals("bytes=" + HALF + "-", from);
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes %d-%d/%d".formatted(HALF, GP.length() - 1, GP.length()));
            LocalServer.send(exchange, 206, GP.substring(HALF));
        });
        assertEquals(
                server.address("/gp") + ": broke off after 48,000 bytes of 96,022 bytes: the connection was closed."
                        + " They are kept, and the same command goes on from there.",
                refused(Feed.CELESTRAK, "/gp"));
        assertEquals(List.of(), named("celestrak.csv"));

        assertEquals(GP, fetched(Feed.CELESTRAK, "/gp"));
        assertSaid("celestrak.csv: goes on after 48,000 bytes");
        assertSaid("celestrak.csv: 96,022 bytes fetched");
        assertEquals(List.of(), named("celestrak.csv.part"));
    }

    @Test
    void aServerThatIgnoresTheRangeBeginsAnew() {
        server.on("/gp", exchange -> {
            boolean first = exchange.getRequestHeaders().getFirst("Range") == null;
            exchange.getResponseHeaders().set("ETag", first ? "\"one\"" : "\"two\"");
            if (first) {
                half(exchange);
            } else {
                LocalServer.send(exchange, 200, GP.replace('7', '8'));
            }
        });
        refused(Feed.CELESTRAK, "/gp");
        assertEquals(GP.replace('7', '8'), fetched(Feed.CELESTRAK, "/gp"));
        assertSaid("celestrak.csv: begins anew; the file has changed, or the server cannot go on within it");
    }

    @Test
    void whatCannotBeResumedIsNotKept() {
        server.on("/gp", DownloadTest::half);
        String told = refused(Feed.CELESTRAK, "/gp");
        assertTrue(told.endsWith(" The same command begins anew."), told);
        assertEquals(List.of(), named("celestrak.csv.part"));
        server.on("/gp", exchange -> {
            assertEquals(null, exchange.getRequestHeaders().getFirst("Range"));
            LocalServer.send(exchange, 200, GP);
        });
        assertEquals(GP, fetched(Feed.CELESTRAK, "/gp"));
    }

    @Test
    void aSilentServerIsLeft() {
        silence = Duration.ofMillis(300);
        server.on("/gp", exchange -> {
            exchange.getResponseHeaders().set("Last-Modified", "Sat, 28 Nov 2026 10:00:00 GMT");
            exchange.sendResponseHeaders(200, GP.length());
            exchange.getResponseBody().write(GP.substring(0, HALF).getBytes(StandardCharsets.US_ASCII));
            exchange.getResponseBody().flush();
            sleep();
        });
        assertEquals(
                server.address("/gp") + ": broke off after 48,000 bytes of 96,022 bytes: no byte came for 300 ms."
                        + " They are kept, and the same command goes on from there.",
                refused(Feed.CELESTRAK, "/gp"));
        server.on("/mute", exchange -> sleep());
        assertEquals(
                server.address("/mute") + ": does not answer within 600 ms; try again later",
                refused(Feed.CELESTRAK, "/mute"));
    }

    @Test
    void aServerThatIsNotThereIsTold() throws IOException {
        String address;
        try (ServerSocket free = new ServerSocket(0)) {
            address = "http://127.0.0.1:" + free.getLocalPort() + "/gp";
        }
        assertEquals(
                address + ": cannot be reached: no connection, or it was refused",
                assertThrows(
                                FeedException.class,
                                () -> fetch(Feed.CELESTRAK, address).close())
                        .getMessage());
    }

    @Test
    void whatLiesAboutItsPartIsNotTaken() {
        server.on("/gp", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"one\"");
            if (exchange.getRequestHeaders().getFirst("Range") == null) {
                half(exchange);
            } else {
                exchange.getResponseHeaders().set("Content-Range", "bytes 0-9/96022");
                LocalServer.send(exchange, 206, GP.substring(0, 10));
            }
        });
        refused(Feed.CELESTRAK, "/gp");
        assertEquals(
                server.address("/gp") + ": gave another part of the file than was asked for (bytes 0-9/96022);"
                        + " the same command begins anew",
                refused(Feed.CELESTRAK, "/gp"));
        assertEquals(List.of(), named("celestrak.csv.part"));

        server.on("/gp", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"one\"");
            if (exchange.getRequestHeaders().getFirst("Range") == null) {
                half(exchange);
            } else {
                exchange.getResponseHeaders().set("Content-Range", "bytes 48000-96021/96022");
                LocalServer.send(exchange, 206, GP.substring(HALF, HALF + 10));
            }
        });
        refused(Feed.CELESTRAK, "/gp");
        assertEquals(
                server.address("/gp") + ": broke off after 48,010 bytes of 96,022 bytes: the server ended it."
                        + " They are kept, and the same command goes on from there.",
                refused(Feed.CELESTRAK, "/gp"));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        server.on("/gp", exchange -> {
            assertTrue(exchange.getRequestHeaders().getFirst("User-Agent").equals("spacegraph/1.2.3"));
            exchange.getResponseHeaders().set("ETag", "\"one\"");
            if ("\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                LocalServer.send(exchange, 200, GP);
            }
        });
        assertEquals(GP, fetched(Feed.CELESTRAK, "/gp"));
        assertFalse(said.contains("celestrak.csv: has not changed, the kept file is used."), said::toString);
        assertEquals(GP, fetched(Feed.CELESTRAK, "/gp"));
        assertSaid("celestrak.csv: has not changed, the kept file is used.");
    }

    @Test
    void celestraksOwnWordsForUnchangedAreUnderstood() {
        String words = "GP data has not updated since your last successful\ndownload of GROUP=active at 20:37 UTC.";
        server.on("/gp", exchange -> LocalServer.send(exchange, 403, words));
        String told = refused(Feed.CELESTRAK, "/gp");
        assertTrue(
                told.startsWith(server.address("/gp") + ": answered 403, nothing has changed, but there is no "), told);
        server.on("/gp", GP);
        fetched(Feed.CELESTRAK, "/gp");
        for (int status : new int[] {403, 200}) {
            said.clear();
            server.on("/gp", exchange -> LocalServer.send(exchange, status, words));
            assertEquals(GP, fetched(Feed.CELESTRAK, "/gp"));
            assertSaid("celestrak.csv: has not changed, the kept file is used. GP data has not updated since your last"
                    + " successful download of GROUP=active at 20:37 UTC.");
        }
    }

    @Test
    void aPageInsteadOfTheFileDoesNotDisplaceIt() {
        server.on("/gp", GP);
        Path kept = path(Feed.CELESTRAK, "/gp");
        server.on("/gp", "<html>Under \u001b[31mmaintenance</html>");
        assertEquals(
                server.address("/gp") + ": gave no file of celestrak, but: <html>Under [31mmaintenance</html>",
                refused(Feed.CELESTRAK, "/gp"));
        assertEquals(GP, read(kept));
        server.on("/gp", exchange -> LocalServer.send(exchange, 500, "x".repeat(5000)));
        assertEquals(server.address("/gp") + ": answered 500: " + "x".repeat(300), refused(Feed.CELESTRAK, "/gp"));
    }

    @Test
    void whatIsPackedIsUnpacked() {
        server.on("/gp", exchange -> packed(exchange, GP));
        assertEquals(GP, fetched(Feed.CELESTRAK, "/gp"));
        assertSaid("celestrak.csv: 96,022 bytes fetched");
    }

    @Test
    void whatIsTooLargeIsRefused() {
        most = 96_021;
        String told = ": is larger than --max-size allows, which is 96,021 bytes for all files of a fetch; if that is"
                + " right, give a larger one";
        server.on("/said", exchange -> {
            exchange.sendResponseHeaders(200, 1L << 40);
            // Newer JDKs hold the headers back until there is something of the body.
            exchange.getResponseBody().flush();
            sleep();
        });
        assertEquals(server.address("/said") + told, refused(Feed.CELESTRAK, "/said"));
        server.on("/unsaid", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(GP.getBytes(StandardCharsets.US_ASCII));
        });
        assertEquals(server.address("/unsaid") + told, refused(Feed.CELESTRAK, "/unsaid"));
        server.on("/packed", exchange -> packed(exchange, GP));
        assertEquals(server.address("/packed") + told, refused(Feed.CELESTRAK, "/packed"));
        assertEquals(List.of(), named("celestrak.csv.part"));
        most = 96_022;
        assertEquals(GP, fetched(Feed.CELESTRAK, "/unsaid"));
    }

    @Test
    void aForeignHostIsRefused() {
        server.on("/gp", exchange -> redirect(exchange, 302, "https://evil.example/gp.csv"));
        assertEquals(
                server.address("/gp") + " redirects to https://evil.example/gp.csv: the host evil.example is none of"
                        + " celestrak, of which the allowed ones are celestrak.org, celestrak.com, 127.0.0.1; if you trust"
                        + " it, add --allow-host evil.example",
                refused(Feed.CELESTRAK, "/gp"));
        server.on("/list", page("https://evil.example/?offset=2", 1));
        assertTrue(refused(Feed.LAUNCH_LIBRARY, "/list")
                .startsWith("https://evil.example/?offset=2: the host evil.example is none of launch-library"));
        hosts = Set.of();
        assertTrue(refused(Feed.GCAT, "/gcat/").contains("the host 127.0.0.1 is none of gcat"));
        assertEquals(2, server.asked.size());
    }

    @Test
    void onlyHttpsIsUsedButOnLoopback() {
        hosts = Set.of("example.org");
        for (String address : List.of("http://celestrak.org/gp", "ftp://celestrak.org/gp", "http://example.org/gp")) {
            assertEquals(
                    address + ": must begin with https://; http:// is only for a loopback host named by --allow-host",
                    assertThrows(
                                    FeedException.class,
                                    () -> fetch(Feed.CELESTRAK, address).close())
                            .getMessage());
        }
        assertEquals(
                "https://me:secret@celestrak.org/: must be an address such as https://celestrak.org/...",
                assertThrows(
                                FeedException.class,
                                () -> fetch(Feed.CELESTRAK, "https://me:secret@celestrak.org/")
                                        .close())
                        .getMessage());
    }

    @Test
    void redirectsAreFollowedButNotForEver() {
        server.on("/old", exchange -> redirect(exchange, 301, "/gp"));
        server.on("/gp", GP);
        assertEquals(GP, fetched(Feed.CELESTRAK, "/old"));
        assertSaid(server.address("/old") + " redirects to " + server.address("/gp")
                + " for good; use that address from now on");
        server.on("/round", exchange -> redirect(exchange, 302, "/round"));
        assertEquals(
                server.address("/round") + ": was redirected more than 5 times, at last to " + server.address("/round"),
                refused(Feed.CELESTRAK, "/round"));
    }

    @Test
    void aThrottledListGoesOnWhereItStopped() {
        server.on("/list", page(server.address("/list?2"), 1));
        server.on("/list?2", exchange -> LocalServer.send(exchange, 429, THROTTLED));
        server.on("/list?3", page(null, 3));
        String told = refused(Feed.LAUNCH_LIBRARY, "/list");
        assertTrue(
                told.startsWith(server.address("/list?2") + ": answered 429: " + THROTTLED + " Come again after 20"),
                told);
        assertTrue(
                told.endsWith(", in 51 min 11 s; what has come so far is kept, and the same command goes on from there."
                        + " A larger --patience than PT2S would wait."),
                told);
        assertEquals(List.of(), named("pages"));

        server.on("/list?2", page("/list?3", 2));
        Path list = path(Feed.LAUNCH_LIBRARY, "/list");
        assertEquals(List.of("/list", "/list?2", "/list?2", "/list?3"), server.asked);
        assertTrue(said.stream()
                .anyMatch(line -> line.startsWith("Goes on after page 1 of the fetch that was begun at 20")));
        assertEquals(List.of("page-000001.json", "page-000002.json", "page-000003.json"), json(list));
    }

    @Test
    void aBrokenPageGoesOnWhereItEnded() {
        String page = page(null, 1);
        server.on("/list", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"one\"");
            if (exchange.getRequestHeaders().getFirst("Range") == null) {
                exchange.sendResponseHeaders(200, page.length());
                exchange.getResponseBody().write(page.substring(0, 20).getBytes(StandardCharsets.US_ASCII));
                exchange.getResponseBody().flush();
            } else {
                exchange.getResponseHeaders().set("Content-Range", "bytes 20-%d/*".formatted(page.length() - 1));
                LocalServer.send(exchange, 206, page.substring(20));
            }
        });
        refused(Feed.LAUNCH_LIBRARY, "/list");
        assertEquals(page, read(path(Feed.LAUNCH_LIBRARY, "/list").resolve("page-000001.json")));
        assertSaid("page-000001.json: goes on after 20 bytes");
        assertEquals(List.of(), named("progress.properties"));
    }

    @Test
    void aShortThrottleIsWaitedFor() {
        for (int status : new int[] {429, 503}) {
            server.on("/gp", exchange -> {
                server.on("/gp", GP);
                exchange.getResponseHeaders().set("Retry-After", "0");
                LocalServer.send(exchange, status, "Slow down.");
            });
            if (status == 429) {
                assertEquals(GP, fetched(Feed.CELESTRAK, "/gp"));
                assertTrue(
                        said.stream()
                                .anyMatch(line -> line.startsWith(
                                        server.address("/gp") + ": answered 429: Slow down. Waiting 1 s, until 20")),
                        said::toString);
            } else {
                patience = Duration.ZERO;
                String told = refused(Feed.CELESTRAK, "/gp");
                assertTrue(
                        told.startsWith(server.address("/gp") + ": answered 503: Slow down. Come again after 20"),
                        told);
            }
        }
        server.on("/gp", exchange -> LocalServer.send(exchange, 429, "No."));
        assertEquals(
                server.address("/gp")
                        + ": answered 429: No. It does not say when to come again; what has come so far is"
                        + " kept, try again in an hour.",
                refused(Feed.CELESTRAK, "/gp"));
    }

    @Test
    void aListEndsAtTheLastPageAllowed() {
        server.on("/list", page("/list?2", 1));
        server.on("/list?2", page("/list?3", 2));
        server.on("/list?3", page(null, 3));
        assertEquals(3, json(path(Feed.LAUNCH_LIBRARY, "/list")).size());
        pages = 2;
        assertEquals(List.of("page-000001.json", "page-000002.json"), json(path(Feed.LAUNCH_LIBRARY, "/list")));
        assertSaid("Stops after 2 pages, as --max-pages says; the list goes on at " + server.address("/list?3"));
        server.on("/list", "{\"next\": \"/list?2\", \"results\": [");
        String told = refused(Feed.LAUNCH_LIBRARY, "/list");
        assertTrue(told.startsWith(server.address("/list") + ": is no page of a list of Launch Library: "), told);
    }

    @Test
    void gcatIsFoundInItsFoldersOrInOne() throws IOException {
        for (String file : List.of("derived/launchlog", "tables/lv", "tables/orgs", "tables/sites", "cat/psatcat")) {
            server.on("/gcat/tsv/" + file + ".tsv", "#A\tB\n" + file + "\t1\n");
            server.on("/flat/" + file.replaceFirst(".*/", "") + ".tsv", "#A\tB\n" + file + "\t2\n");
        }
        Path gcat = path(Feed.GCAT, "/gcat/tsv");
        assertEquals("#A\tB\ncat/psatcat\t1\n", read(gcat.resolve("psatcat.tsv")));
        Path flat = path(Feed.GCAT, "/flat/");
        assertEquals("#A\tB\ntables/lv\t2\n", read(flat.resolve("lv.tsv")));
        assertEquals(
                server.address("/empty/launchlog.tsv") + ": answered 404: Not found.", refused(Feed.GCAT, "/empty/"));
        assertEquals(
                server.address("/gcat/launchlog.tsv")
                        + ": must be the folder above GCAT's files, such as https://planet4589.org/space/gcat/tsv/",
                refused(Feed.GCAT, "/gcat/launchlog.tsv"));
    }

    @Test
    void twoFetchesOfOneAddressDoNotMix() {
        server.on("/gp", GP);
        try (Fetched first = fetch(Feed.CELESTRAK, server.address("/gp"))) {
            assertEquals(
                    first.path().getParent()
                            + ": another import fetches or reads this address now; wait for its end, or"
                            + " give one of them another --downloads folder",
                    refused(Feed.CELESTRAK, "/gp"));
        }
        assertEquals(GP, fetched(Feed.CELESTRAK, "/gp"));
    }

    private Fetched fetch(Feed feed, String address) {
        DownloadOptions options = new DownloadOptions(folder, hosts, patience, most, pages, "1.2.3", silence, silence);
        return new Downloads(options, ImportProgress.lines(said::add)).fetch(feed, URI.create(address));
    }

    private Path path(Feed feed, String path) {
        try (Fetched fetched = fetch(feed, server.address(path))) {
            return fetched.path();
        }
    }

    private String fetched(Feed feed, String path) {
        return read(path(feed, path));
    }

    private String refused(Feed feed, String path) {
        return String.valueOf(
                assertThrows(FeedException.class, () -> path(feed, path)).getMessage());
    }

    private void assertSaid(String line) {
        assertTrue(said.contains(line), said::toString);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> named(String name) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(name)).map(Path::toString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> json(Path list) {
        try (Stream<Path> files = Files.list(list)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(@Nullable String next, int launch) {
        String link = next == null ? "null" : "\"" + next + "\"";
        return "{\"count\": 3, \"next\": %s, \"results\": [{\"id\": \"%d\", \"next\": \"no\"}]}"
                .formatted(link, launch);
    }

    private static void half(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, GP.length());
        exchange.getResponseBody().write(GP.substring(0, HALF).getBytes(StandardCharsets.US_ASCII));
        exchange.getResponseBody().flush();
        exchange.close();
    }

    private static void packed(HttpExchange exchange, String text) throws IOException {
        assertEquals("gzip", exchange.getRequestHeaders().getFirst("Accept-Encoding"));
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        byte[] bytes = LocalServer.gzip(text);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void redirect(HttpExchange exchange, int status, String place) throws IOException {
        exchange.getResponseHeaders().set("Location", place);
        exchange.sendResponseHeaders(status, -1);
    }

    private void sleep() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
