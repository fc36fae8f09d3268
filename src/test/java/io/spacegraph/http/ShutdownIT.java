package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the packaged program ends: told to under requests, out of memory, or before it has begun. {@code mvn verify -Ppackaged}. */
class ShutdownIT {

    @TempDir
    private Path folder;

    @Test
    void whatRunsIsAnsweredAndNothingNewIs() throws Exception {
        try (Packaged program = Packaged.start(folder, data())) {
            String query = "query($i: Int!) { companies(first: $i) { nodes { id name } } }";
            Http.ask(Map.of("query", query, "variables", Map.of("i", 1)));
            AtomicReference<CompletableFuture<HttpResponse<String>>> running = new AtomicReference<>();
            AtomicReference<CompletableFuture<String>> ready = new AtomicReference<>();
            FrozenDatabase.during(() -> {
                running.set(CompletableFuture.supplyAsync(
                        () -> Http.ask(Map.of("query", query, "variables", Map.of("i", 2)))));
                pause(200);
                program.terminate();
                pause(300);
                assertTrue(ask("/graphql?query=%7B__typename%7D").startsWith("HTTP/1.1 503"));
                ready.set(CompletableFuture.supplyAsync(() -> ask("/q/health/ready")));
                pause(100);
            });
            String readiness = Objects.requireNonNull(ready.get()).join();
            assertTrue(readiness.startsWith("HTTP/1.1 503"), readiness);
            HttpResponse<String> answer = Objects.requireNonNull(running.get()).join();
            assertEquals(200, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("company/two"), answer.body());
            program.exitCode(30);
            assertEquals(0, FrozenDatabase.servers().count());
        }
    }

    @Test
    void bodiesThatAreHalfSentDoNotUseUpTheMemory() throws Exception {
        try (Packaged program = Packaged.start(folder, data(), "-Xmx256m")) {
            List<Wire> held = halfSent(1500);
            long start = System.nanoTime();
            int status = 0;
            while (status != 200 && System.nanoTime() - start < 30_000_000_000L) {
                pause(500);
                status = live();
            }
            System.out.printf("Half-sent bodies: live again after %d ms%n", (System.nanoTime() - start) / 1_000_000);
            assertEquals(200, status, () -> program.log().toString());
            assertEquals(200, Http.ask("{ meta { version } }").statusCode());
            assertFalse(
                    program.log().toString().contains("OutOfMemory"),
                    () -> program.log().toString());
            close(held);
        }
    }

    @Test
    void whoHasNoMemoryLeftEnds() throws Exception {
        Packaged program = Packaged.start(
                folder,
                data(),
                "-Xmx128m",
                "-Dquarkus.http.limits.max-connections=5000",
                "-Dspacegraph.http.body-timeout=120s");
        List<Wire> held = halfSent(1500);
        long start = System.nanoTime();
        int code = program.exitCode(60);
        System.out.printf("Out of memory: ended after %d ms%n", (System.nanoTime() - start) / 1_000_000);
        assertEquals(3, code, () -> program.log().toString());
        assertTrue(
                program.log().toString().contains("No memory is left"),
                () -> program.log().toString());
        pause(3000);
        assertEquals(0, FrozenDatabase.servers().count());
        close(held);
    }

    @Test
    void aKeyThatIsNoHashStopsTheStartWithOneSentence() throws Exception {
        Packaged program = Packaged.launch(folder, data(), "-Dspacegraph.http.api-keys=abcd");
        assertEquals(1, program.exitCode(120), () -> program.log().toString());
        List<String> log = program.log();
        assertTrue(log.stream().anyMatch(line -> line.startsWith("spacegraph.http.api-keys holds")), log::toString);
        assertFalse(log.stream().anyMatch(line -> line.startsWith("\tat ")), log::toString);
    }

    private static String ask(String path) {
        try (Wire wire = new Wire()) {
            return wire.send("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                    .untilClosed(3000);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Wire> halfSent(int bodies) {
        String start =
                "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 260000\r\n\r\n";
        List<Wire> held = new ArrayList<>();
        for (int i = 0; i < bodies; i++) {
            try {
                Wire wire = new Wire();
                held.add(wire);
                wire.send(start + " ".repeat(250_000));
            } catch (IOException refused) {
                // It is what the server should do.
            }
        }
        return held;
    }

    private static int live() {
        try {
            return Packaged.get("/q/health/live").statusCode();
        } catch (AssertionError refused) {
            return 0;
        }
    }

    private static void close(List<Wire> held) throws IOException {
        for (Wire wire : held) {
            wire.close();
        }
    }

    private String data() throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("entities"));
        Files.createDirectories(data.resolve("sources"));
        Files.writeString(
                data.resolve("entities/companies.csv"),
                "id,name,country,aliases,external\ncompany/one,One,,,\ncompany/two,Two,,,\n");
        return "-Dspacegraph.data.folder=" + data;
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
