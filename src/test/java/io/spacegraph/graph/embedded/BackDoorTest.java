package io.spacegraph.graph.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.AuthenticationException;

/** The Bolt port stands open on loopback, to each program of the machine and each page in its browsers: nobody gets in without the password. */
@Tag("long")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BackDoorTest {

    private static final Duration START = Duration.ofMinutes(2);
    private static final String HANDSHAKE = "6060b017" + "00000404" + "00000000" + "00000000" + "00000000";

    @TempDir
    private static Path folder;

    private static EmbeddedNeo4j neo4j;

    @BeforeAll
    static void start() {
        neo4j = EmbeddedNeo4j.start(folder, START);
    }

    @AfterAll
    static void stop() {
        neo4j.close();
    }

    @Test
    @Order(1)
    void nobodyIsLetInWithoutThePasswordNorLocksOutWhoHasIt() {
        for (int i = 0; i < 10; i++) {
            refused(AuthTokens.none());
            refused(AuthTokens.basic("neo4j", "neo4j"));
            refused(AuthTokens.basic("neo4j", "guess-" + i));
        }
        assertEquals(1, ask("RETURN 1").asInt());
    }

    @Test
    @Order(2)
    void aPageOfAForeignSiteWritesNothing() throws Exception {
        String none = "b101" + "a2" + text("user_agent") + text("page/1") + text("scheme") + text("none");
        String guess = "b101" + "a4" + text("user_agent") + text("page/1") + text("scheme") + text("basic")
                + text("principal") + text("neo4j") + text("credentials") + text("neo4j");
        for (String hello : List.of(none, guess)) {
            Page page = new Page();
            WebSocket socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .header("Origin", "https://foreign.example")
                    .buildAsync(URI.create(neo4j.uri().toString().replace("bolt:", "ws:")), page)
                    .get(10, TimeUnit.SECONDS);
            String run = "b310" + text("CREATE (:Intruder)") + "a0a0";
            String pull = "b13f" + "a1" + text("n") + "ff";
            String all = HANDSHAKE + chunk(hello) + chunk(run) + chunk(pull);
            socket.sendBinary(ByteBuffer.wrap(HexFormat.of().parseHex(all)), true)
                    .get(10, TimeUnit.SECONDS);
            page.ended.get(10, TimeUnit.SECONDS);
            socket.abort();
        }
        assertEquals(0, ask("MATCH (n:Intruder) RETURN count(n)").asInt());
    }

    @Test
    @Order(3)
    void thePasswordIsForTheUserAloneAndOnNoCommandLine() throws IOException {
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("bolt.password"))));
        assertEquals(43, neo4j.password().length(), "32 random bytes");
        for (String part : List.of("cmdline", "environ")) {
            String shown =
                    Files.readString(Path.of("/proc", Long.toString(neo4j.pid()), part), StandardCharsets.ISO_8859_1);
            assertFalse(shown.contains(neo4j.password()), part);
        }
    }

    /** As a store of before: its users are whoever came, its password is not ours. */
    @Test
    @Order(4)
    void aStoreThatStoodOpenKeepsItsDataAndLosesItsUsers() throws IOException {
        ask("CREATE (c:Company {name: 'Firefly'}) RETURN 1");
        String before = neo4j.password();
        try (Driver driver = driver(AuthTokens.basic(EmbeddedNeo4j.USER, before));
                Session system = driver.session(SessionConfig.forDatabase("system"))) {
            system.run("CREATE USER intruder SET PASSWORD 'intruder1' CHANGE NOT REQUIRED")
                    .consume();
        }
        stop();
        Files.delete(folder.resolve("bolt.password"));
        start();
        assertNotEquals(before, neo4j.password());
        assertEquals("Firefly", ask("MATCH (c:Company) RETURN c.name").asString());
        refused(AuthTokens.basic("intruder", "intruder1"));
        refused(AuthTokens.basic(EmbeddedNeo4j.USER, before));
    }

    @Test
    @Order(5)
    void aPasswordThatOthersCouldReadIsMadeAnewAndElseItStays() throws IOException {
        String before = neo4j.password();
        stop();
        start();
        assertEquals(before, neo4j.password(), "who joined goes on");
        stop();
        Files.setPosixFilePermissions(folder.resolve("bolt.password"), PosixFilePermissions.fromString("rw-r--r--"));
        start();
        assertNotEquals(before, neo4j.password());
        refused(AuthTokens.basic(EmbeddedNeo4j.USER, before));
    }

    /** As a power cut can leave it. */
    @Test
    @Order(6)
    void anEmptyPasswordIsMadeAnew() throws IOException {
        stop();
        Files.writeString(folder.resolve("bolt.password"), "");
        start();
        assertEquals(43, neo4j.password().length());
        assertEquals("Firefly", ask("MATCH (c:Company) RETURN c.name").asString());
    }

    private static void refused(AuthToken token) {
        try (Driver driver = driver(token)) {
            assertThrows(AuthenticationException.class, driver::verifyConnectivity);
        }
    }

    private static Value ask(String statement) {
        try (Driver driver = driver(AuthTokens.basic(EmbeddedNeo4j.USER, neo4j.password()));
                Session session = driver.session()) {
            return session.run(statement).single().get(0);
        }
    }

    private static Driver driver(AuthToken token) {
        return GraphDatabase.driver(neo4j.uri(), token);
    }

    /** A string of fewer than 256 bytes, as Bolt packs it. */
    private static String text(String text) {
        return "d0" + "%02x".formatted(text.length())
                + HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String chunk(String message) {
        return "%04x".formatted(message.length() / 2) + message + "0000";
    }

    /** Waits until the server has had enough, or has answered all: the version, the greeting, RUN and PULL. */
    private static final class Page implements WebSocket.Listener {
        private final CompletableFuture<Void> ended = new CompletableFuture<>();
        private final StringBuilder heard = new StringBuilder();

        @Override
        public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
            while (data.hasRemaining()) {
                heard.append("%02x".formatted(data.get()));
            }
            // Three answers of success: the greeting, RUN and PULL.
            if (heard.toString().split("b170", -1).length > 3) {
                ended.complete(null);
            }
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            ended.complete(null);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            ended.complete(null);
        }
    }
}
