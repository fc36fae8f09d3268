package io.spacegraph.graph.embedded;

import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Real processes on real folders: what must hold when they are closed, joined and killed. */
@Tag("long")
@Timeout(value = 5, unit = MINUTES)
class EmbeddedNeo4jTest {

    private static final Duration START = Duration.ofMinutes(2);
    private static final String ADDRESS = "bolt.address";
    private static final String OPTIONS = "spacegraph.neo4j.options";

    @TempDir
    private Path folder;

    @Test
    void answersAndKeepsItsDataOverARestart() {
        try (EmbeddedNeo4j first = EmbeddedNeo4j.start(folder, START)) {
            assertEquals(1, ask(first.uri(), "RETURN 1").asInt());
            ask(first.uri(), "CREATE (c:Company {name: 'Firefly'}) RETURN c");
        }
        assertFalse(isServed());
        try (EmbeddedNeo4j second = EmbeddedNeo4j.start(folder, START)) {
            assertEquals(
                    "Firefly",
                    ask(second.uri(), "MATCH (c:Company) RETURN c.name").asString());
        }
    }

    @Test
    void readsNoFileAndNoHostThatAQueryNames() {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder, START)) {
            assertThrows(
                    ClientException.class,
                    () -> ask(neo4j.uri(), "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN count(line)"));
            ClientException blocked = assertThrows(
                    ClientException.class,
                    () -> ask(neo4j.uri(), "LOAD CSV FROM 'http://127.0.0.1:1/x' AS line RETURN count(line)"));
            assertTrue(blocked.toString().contains("block"), blocked::toString);
        }
    }

    @Test
    void twoThatStartAtOnceShareOneServerThatTheOwnerStops() throws Exception {
        CompletableFuture<EmbeddedNeo4j> other =
                CompletableFuture.supplyAsync(() -> EmbeddedNeo4j.start(folder, START));
        try (EmbeddedNeo4j one = EmbeddedNeo4j.start(folder, START);
                EmbeddedNeo4j two = other.get(2, MINUTES)) {
            assertEquals(one.uri(), two.uri());
            assertEquals(one.pid(), two.pid());
            try (EmbeddedNeo4j third = EmbeddedNeo4j.start(folder, Duration.ofSeconds(5))) {
                assertEquals(one.pid(), third.pid());
            }
            assertEquals(1, ask(one.uri(), "RETURN 1").asInt(), "closing one that joined stops nothing");
        }
        assertFalse(isServed());
    }

    @Test
    void theServerEndsWhenItsParentIsKilledAndTheNextStartWaitsForIt() throws Exception {
        Process parent = startParent();
        long orphan = reportedPid(parent);
        parent.destroyForcibly().waitFor();
        try (EmbeddedNeo4j next = EmbeddedNeo4j.start(folder, START)) {
            assertNotEquals(orphan, next.pid());
            assertEquals(0, ask(next.uri(), "MATCH (n) RETURN count(n)").asInt());
        }
        ProcessHandle.of(orphan)
                .ifPresent(handle -> handle.onExit().orTimeout(30, SECONDS).join());
    }

    @Test
    void aKilledServerIsStartedAgainAtItsAddressWithWhatWasCommittedHoweverOften() throws Exception {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder, START)) {
            URI uri = neo4j.uri();
            long first = neo4j.pid();
            ask(uri, "UNWIND range(1, 1000) AS i CREATE (:Rocket {number: i}) RETURN count(*)");
            kill(first);
            await(() -> neo4j.pid() != first);
            assertEquals(uri, neo4j.uri());
            assertEquals(1000, ask(uri, "MATCH (r:Rocket) RETURN count(r)").asInt());
            long second = neo4j.pid();
            kill(second);
            await(() -> neo4j.pid() != second);
            assertEquals(1000, ask(uri, "MATCH (r:Rocket) RETURN count(r)").asInt());
        }
        assertFalse(isServed());
    }

    /** As Ctrl-C and systemd do, who signal the program and its server at once. */
    @Test
    void aServerThatIsToldToTerminateServesOnUntilItsOwnerClosesIt() throws Exception {
        int restarts = EmbeddedNeo4j.restarts();
        long pid;
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder, START)) {
            pid = neo4j.pid();
            for (String signal : List.of("-INT", "-TERM")) {
                assertEquals(
                        0,
                        new ProcessBuilder("kill", signal, Long.toString(pid))
                                .start()
                                .waitFor());
            }
            Thread.sleep(3000);
            assertEquals(
                    10,
                    ask(neo4j.uri(), "UNWIND range(1, 10) AS i CREATE (:Rocket {number: i}) RETURN count(*)")
                            .asInt());
            assertEquals(pid, neo4j.pid());
            assertEquals(restarts, EmbeddedNeo4j.restarts());
            assertTimeout(Duration.ofSeconds(15), neo4j::close, "later it is ended by force");
        }
        assertTrue(ProcessHandle.of(pid).isEmpty());
    }

    @Test
    void anOwnerLeavesTheFolderToWhoStartedAServerMeanwhileAndServesAfterIt() throws Exception {
        try (EmbeddedNeo4j first = EmbeddedNeo4j.start(folder, START)) {
            long killed = first.pid();
            int restarts = EmbeddedNeo4j.restarts();
            Neo4jKeeper other = FolderLock.hold(folder, Deadline.in(START), () -> {
                kill(killed);
                return Neo4jKeeper.start(folder, Deadline.in(START));
            });
            try {
                Thread.sleep(3000);
                try (EmbeddedNeo4j third = EmbeddedNeo4j.start(folder, Duration.ofSeconds(5))) {
                    assertEquals(other.address().server(), third.pid());
                }
                assertEquals(restarts, EmbeddedNeo4j.restarts());
            } finally {
                other.close();
            }
            await(() -> first.pid() != killed);
            assertEquals(1, ask(first.uri(), "RETURN 1").asInt());
        }
        assertFalse(isServed());
    }

    @Test
    void ignoresAnAddressThatIsStaleOrBroken() throws IOException {
        Files.writeString(folder.resolve(ADDRESS), "uri=bolt://127.0.0.1:1\nserver=1\nowner=");
        assertTrue(BoltAddress.find(folder).isEmpty());
        BoltAddress.of(1, ProcessHandle.current().pid()).write(folder);
        assertFalse(BoltAddress.find(folder).orElseThrow().isServed(), "nothing listens there");
    }

    @Test
    void saysWhyItDidNotStart() throws IOException {
        Files.writeString(folder.resolve("data"), "a file where the store should be");
        IllegalStateException failure =
                assertThrows(IllegalStateException.class, () -> EmbeddedNeo4j.start(folder, START));
        String said = String.valueOf(failure.getMessage());
        assertTrue(said.startsWith("Neo4j did not start: "), said);
        assertTrue(said.endsWith("; see " + folder.resolve("neo4j.log")), said);
        assertEquals(1, said.lines().count(), said);
        assertFalse(isServed());
    }

    /** What the log holds of the run before is no reason of this one, nor has it to be text. */
    @Test
    void saysTheLastWordsOfAJvmThatEndedAndOfThisRunOnly() throws IOException {
        Path log = folder.resolve("neo4j.log");
        Files.write(log, new byte[] {(byte) 0xff, 'o', 'l', 'd', '\n'});
        assertEquals("Neo4j did not start: it ended; see " + log, failureWith("--version"));
        assertEquals(
                "Neo4j did not start: it ended: Error: A fatal exception has occurred. Program will exit.; see " + log,
                failureWith("-XX:+NoSuchOption"));
    }

    private String failureWith(String option) {
        System.setProperty(OPTIONS, option);
        try {
            return String.valueOf(assertThrows(IllegalStateException.class, () -> EmbeddedNeo4j.start(folder, START))
                    .getMessage());
        } finally {
            System.clearProperty(OPTIONS);
        }
    }

    @Test
    void saysThatItCannotWriteToItsFolder() {
        UncheckedIOException failure =
                assertThrows(UncheckedIOException.class, () -> EmbeddedNeo4j.start(Path.of("/proc/none"), START));
        assertTrue(String.valueOf(failure.getMessage()).contains("spacegraph.embedded.folder"), failure::toString);
    }

    @Test
    void theNextServerListensWhereTheLastOneDidAndIfItCannotWhoJoinedIsTold() throws Exception {
        CompletableFuture<URI> moved = new CompletableFuture<>();
        URI uri;
        try (EmbeddedNeo4j first = EmbeddedNeo4j.start(folder, START)) {
            uri = first.uri();
            EmbeddedNeo4j.start(folder, START).onMove(moved::complete);
        }
        makeUnreadableFor(Duration.ofSeconds(2), folder.resolve(ADDRESS));
        try (EmbeddedNeo4j second = EmbeddedNeo4j.start(folder, START)) {
            assertEquals(uri, second.uri());
            Thread.sleep(2000);
            assertFalse(moved.isDone());
        }
        try (ServerSocket thief = new ServerSocket()) {
            thief.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), uri.getPort()));
            try (EmbeddedNeo4j third = EmbeddedNeo4j.start(folder, START)) {
                assertNotEquals(uri, third.uri());
                assertEquals(third.uri(), moved.get(30, SECONDS));
            }
        }
    }

    /** A file that may grow no further is to Neo4j what a full disk is. */
    @Test
    void aServerThatCanNoLongerWriteEndsAndIsStartedAgain() throws Exception {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder, START)) {
            ask(neo4j.uri(), "UNWIND range(1, 1000) AS i CREATE (:Rocket {number: i}) RETURN count(*)");
            long first = neo4j.pid();
            Process limit = new ProcessBuilder("prlimit", "--pid", Long.toString(first), "--fsize=2000000")
                    .inheritIO()
                    .start();
            assertEquals(0, limit.waitFor());
            String much =
                    "UNWIND range(1, 1000) AS i CREATE (:Rocket {text: reduce(t = '', j IN range(1, 1000) | t + 'word ')})"
                            + " RETURN count(*)";
            assertThrows(Neo4jException.class, () -> ask(neo4j.uri(), much));
            await(() -> neo4j.pid() != first);
            assertEquals(
                    1000, ask(neo4j.uri(), "MATCH (r:Rocket) RETURN count(r)").asInt());
            assertEquals(1000, ask(neo4j.uri(), much).asInt());
        }
    }

    private static void makeUnreadableFor(Duration time, Path file) throws Exception {
        String content = Files.readString(file);
        Files.delete(file);
        Files.createDirectory(file);
        Thread.sleep(time.toMillis());
        Files.delete(file);
        Files.writeString(file, content);
    }

    private boolean isServed() {
        return BoltAddress.find(folder).filter(BoltAddress::isServed).isPresent();
    }

    private Value ask(URI uri, String statement) {
        try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic(EmbeddedNeo4j.USER, password()));
                Session session = driver.session()) {
            return session.run(statement).single().get(0);
        }
    }

    private String password() {
        try {
            return Files.readString(folder.resolve("bolt.password"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void kill(long pid) {
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        server.onExit().orTimeout(10, SECONDS).join();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "It did not come about");
            Thread.sleep(50);
        }
    }

    private Process startParent() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static long reportedPid(Process parent) throws IOException {
        BufferedReader output = parent.inputReader();
        return Long.parseLong(output.readLine());
    }

    /** A program that is there to be killed. */
    static final class Parent {

        public static void main(String[] args) throws InterruptedException {
            System.out.println(EmbeddedNeo4j.start(Path.of(args[0]), START).pid());
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
