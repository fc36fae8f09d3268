package io.spacegraph.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.spacegraph.graph.run.DatabaseSchema;
import io.spacegraph.graph.run.GraphConfig;
import io.spacegraph.graph.run.NamedDatabase;
import io.spacegraph.graph.run.NotAnswering;
import io.spacegraph.importer.report.ImportReport.Result;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** A start meets a database that another program prepares too, that is late, or slow; and one of several of a server. */
@ExtendWith(ImportGraph.Shared.class)
class StartingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void ofTwoThatStartAtOnceOneImportsAndTheOtherFindsItDone(ImportGraph graph) throws Exception {
        Files.createDirectories(folder.resolve("sources"));
        Files.createDirectories(folder.resolve("entities"));
        Files.writeString(
                folder.resolve("entities/companies.csv"), "id,name,country,aliases,external\ncompany/one,One,,,\n");
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            for (int round = 0; round < 8; round++) {
                bare(graph);
                List<CompletableFuture<Result>> both = new ArrayList<>();
                for (int i = 0; i < 2; i++) {
                    Importer importer = new Importer(graph.driver, factory.getValidator(), PATIENCE, Clock.systemUTC());
                    both.add(CompletableFuture.supplyAsync(
                            () -> importer.importFolder(folder).result()));
                }
                List<Result> results = new ArrayList<>();
                for (CompletableFuture<Result> each : both) {
                    results.add(each.get(60, TimeUnit.SECONDS));
                }
                assertEquals(
                        List.of(Result.SAME_FILES, Result.WRITTEN),
                        results.stream()
                                .sorted((a, b) -> a.name().compareTo(b.name()))
                                .toList());
            }
        }
    }

    @Test
    void aDatabaseThatIsLateIsWaitedFor(ImportGraph graph) throws Exception {
        try (Relay relay = new Relay(graph, 0);
                Driver driver = driver(relay, graph)) {
            CompletableFuture<Void> opened =
                    CompletableFuture.runAsync(relay::open, CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS));
            DatabaseSchema.apply(driver, PATIENCE);
            opened.join();
        }
    }

    @Test
    void aDatabaseThatLetsInMoreSlowlyThanTheDriverWaitsIsToldSo(ImportGraph graph) throws Exception {
        try (Relay relay = new Relay(graph, 3000);
                Driver driver = driver(relay, graph)) {
            relay.open();
            NotAnswering failure =
                    assertThrows(NotAnswering.class, () -> DatabaseSchema.apply(driver, Duration.ofSeconds(4)));
            assertTrue(
                    String.valueOf(failure.getMessage()).contains("quarkus.neo4j.pool.connection-acquisition-timeout"),
                    failure::toString);
        }
    }

    @Test
    void oneThatDoesNotComeIsToldInOneSentence(ImportGraph graph) throws Exception {
        try (Relay relay = new Relay(graph, 0);
                Driver driver = driver(relay, graph)) {
            long start = System.nanoTime();
            NotAnswering failure =
                    assertThrows(NotAnswering.class, () -> DatabaseSchema.apply(driver, Duration.ofSeconds(2)));
            assertTrue(System.nanoTime() - start >= TimeUnit.SECONDS.toNanos(2));
            String said = String.valueOf(failure.getMessage());
            assertTrue(
                    said.startsWith("The database did not answer within 2 s: Unable to connect to 127.0.0.1:"), said);
            assertEquals(1, said.lines().count(), said);
        }
    }

    @Test
    void aWrongPasswordIsNotWaitedFor(ImportGraph graph) {
        try (Driver driver = GraphDatabase.driver(graph.neo4j.uri(), AuthTokens.basic("neo4j", "guess"))) {
            long start = System.nanoTime();
            assertThrows(AuthenticationException.class, () -> DatabaseSchema.apply(driver, PATIENCE));
            assertTrue(System.nanoTime() - start < PATIENCE.toNanos() / 2);
        }
    }

    @Test
    void allSessionsAreOnTheDatabaseThatTheSettingsName(ImportGraph graph) {
        Driver system = NamedDatabase.of(graph.driver, config("system"));
        try (Session session = system.session()) {
            assertEquals(
                    "system",
                    session.run("SHOW DEFAULT DATABASE YIELD name")
                            .consume()
                            .database()
                            .name());
        }
        Driver none = NamedDatabase.of(graph.driver, config("none"));
        assertThrows(Neo4jException.class, none::verifyConnectivity);
        CompletionException missing = assertThrows(
                CompletionException.class,
                () -> none.verifyConnectivityAsync().toCompletableFuture().join());
        assertTrue(missing.getCause() instanceof Neo4jException, missing::toString);
        Driver home = NamedDatabase.of(graph.driver, config("neo4j"));
        home.verifyConnectivityAsync().toCompletableFuture().join();
    }

    private static GraphConfig config(String database) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(GraphConfig.class)
                .withDefaultValues(Map.of("spacegraph.graph.database", database))
                .build()
                .getConfigMapping(GraphConfig.class);
    }

    /** A database as it is when it has just been made. */
    private static void bare(ImportGraph graph) {
        graph.run("MATCH (n) DETACH DELETE n");
        graph.run("SHOW CONSTRAINTS YIELD name").forEach(row -> graph.run("DROP CONSTRAINT " + row.get("name")));
        graph.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")
                .forEach(row -> graph.run("DROP INDEX " + row.get("name")));
    }

    private static Driver driver(Relay relay, ImportGraph graph) {
        return GraphDatabase.driver(
                "bolt://127.0.0.1:" + relay.port,
                AuthTokens.basic("neo4j", graph.neo4j.password()),
                Config.builder()
                        .withConnectionAcquisitionTimeout(2, TimeUnit.SECONDS)
                        .withMaxTransactionRetryTime(1, TimeUnit.SECONDS)
                        .build());
    }

    /** A way to the database that opens when it is told to, and lets each connection wait. */
    private static final class Relay implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket();
        private final int port;
        private final int to;
        private final long waitMillis;

        Relay(ImportGraph graph, long waitMillis) throws IOException {
            this.to = graph.neo4j.uri().getPort();
            this.waitMillis = waitMillis;
            try (ServerSocket free = new ServerSocket(0)) {
                this.port = free.getLocalPort();
            }
        }

        void open() {
            try {
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            new Thread(this::accept).start();
        }

        private void accept() {
            try {
                while (true) {
                    Socket client = socket.accept();
                    new Thread(() -> relay(client)).start();
                }
            } catch (IOException closed) {
                // the test is over
            }
        }

        private void relay(Socket client) {
            try (client;
                    Socket server = new Socket(InetAddress.getLoopbackAddress(), to)) {
                Thread.sleep(waitMillis);
                Thread back = new Thread(() -> copy(server, client));
                back.start();
                copy(client, server);
                back.join();
            } catch (IOException | InterruptedException e) {
                // the test is over
            }
        }

        private static void copy(Socket from, Socket to) {
            try (InputStream bytes = from.getInputStream()) {
                bytes.transferTo(to.getOutputStream());
            } catch (IOException ended) {
                // by either side
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
