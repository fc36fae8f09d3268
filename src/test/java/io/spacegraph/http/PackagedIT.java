package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The packaged program, as a process of its own with its own Neo4j, asked from outside: the audits, the limits, and what
 * should break it. {@code mvn verify -Ppackaged}.
 */
class PackagedIT {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

    @TempDir
    private static Path folder;

    private static Process program;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        int port = freePort();
        program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dspacegraph.data.folder=" + data(),
                        "-Dspacegraph.embedded.folder=" + folder.resolve("store"),
                        "-Dquarkus.http.port=" + port,
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.log.console.json.enabled=true",
                        "-Dspacegraph.graph.slow-statement=0s",
                        "-jar",
                        JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        RestAssured.port = port;
        for (int i = 0; i < 600 && !isReady(); i++) {
            assertTrue(program.isAlive(), () -> "It ended: " + read(log()));
            Thread.sleep(100);
        }
        assertTrue(isReady(), () -> "It is not ready: " + read(log()));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        program.destroy();
        assertTrue(program.waitFor(20, TimeUnit.SECONDS), "It does not stop");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("io.spacegraph.http.AuditTest#audits")
    void conforms(String id, String name, String method, String accept, String type, String content, String expected) {
        new AuditTest().conforms(id, name, method, accept, type, content, expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.spacegraph.http.LimitTest#tooMuch")
    void isRefused(String what, String query, String code, String message) {
        HttpResponse<String> answer = Http.ask(query);
        assertTrue(Http.code(answer).contains(code), answer.body());
        assertTrue(answer.body().contains(message), answer.body());
    }

    @Test
    void nothingSentBreaksIt() {
        Fuzz fuzz = new Fuzz(new Random(7));
        for (int i = 0; i < 300; i++) {
            Fuzz.Sent sent = fuzz.next();
            HttpResponse<String> answer = FuzzTest.send(sent, i);
            assertTrue(answer.statusCode() < 500, () -> sent + " -> " + answer.body());
            assertFalse(FuzzTest.LEAK.matcher(answer.body()).find(), answer::body);
        }
    }

    @Test
    void itIsSeenFromOutside() throws IOException {
        String secret = "only-the-client-knows";
        Http.ask(Map.of(
                "query", "query Seen($t: String!) { search(text: $t) { score } }", "variables", Map.of("t", secret)));
        assertEquals(200, get("/q/health/started").statusCode());
        assertTrue(get("/q/metrics").body().contains("operation=\"Seen\",outcome=\"answered\""));
        List<String> lines = Files.readAllLines(log());
        assertTrue(
                lines.stream().filter(line -> line.contains("A statement took")).allMatch(PackagedIT::isJson),
                lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.contains("\"requestId\":")), lines::toString);
        assertFalse(lines.toString().contains(secret), lines::toString);
    }

    private static boolean isJson(String line) {
        try {
            return Http.JSON.readTree(line).has("message");
        } catch (IOException e) {
            return false;
        }
    }

    private static HttpResponse<String> get(String path) {
        return Http.send(Http.to(path).GET());
    }

    private static boolean isReady() throws IOException, InterruptedException {
        try {
            return HttpClient.newHttpClient()
                            .send(Http.to("/q/health/ready").build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    private static Path data() throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("entities"));
        Files.createDirectories(data.resolve("sources"));
        Files.writeString(
                data.resolve("entities/companies.csv"),
                "id,name,country,aliases,external\ncompany/one,One,,,\ncompany/two,Two,,,\n");
        return data;
    }

    private static Path log() {
        return folder.resolve("log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
