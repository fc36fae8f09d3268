package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

    @TempDir
    private static Path folder;

    private static Packaged program;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        program = Packaged.start(
                folder,
                "-XX:TieredStopAtLevel=1",
                "-Dspacegraph.data.folder=" + data(),
                "-Dquarkus.log.console.json.enabled=true",
                "-Dspacegraph.graph.slow-query-threshold=0s");
    }

    @AfterAll
    static void stop() {
        program.close();
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
    void itIsSeenFromOutside() {
        String secret = "only-the-client-knows";
        Http.ask(Map.of(
                "query", "query Seen($t: String!) { search(text: $t) { score } }", "variables", Map.of("t", secret)));
        assertEquals(200, Packaged.get("/q/health/started").statusCode());
        assertTrue(Packaged.get("/q/metrics").body().contains("operation=\"Seen\",outcome=\"answered\""));
        List<String> lines = program.log();
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

    private static Path data() throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("entities"));
        Files.createDirectories(data.resolve("sources"));
        Files.writeString(
                data.resolve("entities/companies.csv"),
                "id,name,country,aliases,external\ncompany/one,One,,,\ncompany/two,Two,,,\n");
        return data;
    }
}
