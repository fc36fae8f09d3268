package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.spacegraph.api.GraphResource;
import io.spacegraph.graph.run.DatabaseSchema;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** What metrics and the log hold: by Prometheus' conventions, the request's id in each line, and neither without an end. */
@QuarkusTest
@WithTestResource(GraphResource.class)
@TestProfile(ArrivalTest.Impatient.class)
class MetricsTest {

    private static final String ALL = "{ companies(first: %d) { nodes { id name rockets { id name } } } }";

    @Inject
    Driver driver;

    @Test
    void namesThatAreLongAreNotKept() {
        for (int i = 0; i < 50; i++) {
            String name = "N" + i + "a".repeat(60_000);
            assertEquals(200, Http.ask("query " + name + " { __typename }").statusCode());
        }
        assertEquals(
                200, Http.ask("query " + "b".repeat(64) + " { __typename }").statusCode());
        String page = page();
        System.out.println("The page of metrics has " + page.length() + " characters");
        assertTrue(page.length() < 200_000, () -> "The page has " + page.length() + " characters");
        assertTrue(page.contains("operation=\"other\""));
        assertTrue(page.contains("operation=\"" + "b".repeat(64) + "\""));
    }

    @Test
    void eachMeterIsExplainedAndNamedAsItShouldBe() {
        Http.ask(ALL.formatted(1));
        String page = page();
        List<String> unexplained = page.lines()
                .filter(line -> line.startsWith("# TYPE "))
                .map(line -> line.split(" ", -1)[2])
                .filter(name -> name.startsWith("spacegraph_") || name.startsWith("neo4j_"))
                .filter(name -> !page.contains("# HELP " + name + " ") || page.contains("# HELP " + name + " \n"))
                .toList();
        assertEquals(List.of(), unexplained);
        assertFalse(page.lines().anyMatch(line -> line.matches("(neo4j|spacegraph)_[a-z_]*[A-Z].*")), page);
        for (String expected : List.of(
                "# TYPE spacegraph_requests_running gauge",
                "# TYPE spacegraph_neo4j_restarts counter",
                "# TYPE spacegraph_graph_version gauge",
                "# TYPE spacegraph_cost_nodes summary",
                "# TYPE neo4j_connections_acquired counter")) {
            assertTrue(page.contains(expected), () -> expected + " is not in\n" + page);
        }
        Map<String, Long> buckets = page.lines()
                .filter(line -> line.startsWith("spacegraph_requests_seconds_bucket"))
                .collect(Collectors.groupingBy(line -> line.replaceAll(",le=.*", ""), Collectors.counting()));
        assertFalse(buckets.isEmpty());
        assertTrue(buckets.values().stream().allMatch(count -> count <= 13), buckets::toString);
    }

    @Test
    void eachRequestIsCountedOnceWhoeverAnswersIt() {
        for (String asked : List.of(
                "GET /graphql/schema.graphql", "HEAD /graphql/schema.graphql", "GET /graphql?query=%7B__typename%7D")) {
            long before = answered(page());
            String[] words = asked.split(" ", -1);
            HttpResponse<String> answer = Http.send(Http.to(words[1])
                    .method(words[0], HttpRequest.BodyPublishers.noBody())
                    .header("X-Request-Id", "the-one"));
            assertEquals(2, answer.statusCode() / 100, asked);
            assertEquals(List.of("the-one"), answer.headers().allValues("x-request-id"), asked);
            String page = page();
            assertEquals(before + 1, answered(page), () -> asked + "\n" + page);
        }
    }

    private static long answered(String page) {
        return page.lines()
                .filter(line -> line.startsWith("spacegraph_requests_seconds_count"))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    @Test
    void failuresOfEachKindCountApart() {
        Frozen.during(() -> {
            List<CompletableFuture<String>> asked = IntStream.range(0, 3)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> Http.code(
                            Http.ask("query Frozen { companies(first: " + (50 + i) + ") { nodes { id } } }"))))
                    .toList();
            assertEquals(
                    List.of("BUSY", "GRAPH_UNAVAILABLE", "GRAPH_UNAVAILABLE"),
                    asked.stream().map(CompletableFuture::join).sorted().toList());
        });
        String page = page();
        assertTrue(page.contains("{operation=\"Frozen\",outcome=\"unavailable\"} 2"), page);
        assertTrue(page.contains("outcome=\"busy\"} 1"), page);
        assertTrue(page.contains("spacegraph_requests_running 0"), page);
    }

    @Test
    void eachLineOfARequestBearsItsIdAndManyFailuresAreFewLines() {
        List<String> lines = new ArrayList<>();
        try (Session session = driver.session()) {
            session.run("DROP INDEX nameWords IF EXISTS").consume();
            lines.addAll(Lines.during(Level.INFO, () -> {
                for (int i = 0; i < 30; i++) {
                    Http.ask(
                            Map.of("query", "{ search(text: \"a" + i + "\") { score } }"),
                            "X-Request-Id",
                            "the-request-" + i);
                }
            }));
        } finally {
            DatabaseSchema.apply(driver);
        }
        List<String> failed = lines.stream()
                .filter(line -> line.contains("statement failed") || line.contains("statements failed"))
                .toList();
        assertFalse(failed.isEmpty(), lines::toString);
        assertTrue(failed.size() <= 1 + 30 / 5, failed::toString);
        assertTrue(failed.stream().allMatch(line -> line.contains(" the-request-")), failed::toString);
        assertFalse(lines.toString().contains("\tat "), lines::toString);
        List<String> slow =
                lines.stream().filter(line -> line.contains("A statement took")).toList();
        assertTrue(slow.stream().anyMatch(line -> line.contains(" the-request-")), lines::toString);
    }

    @Test
    void aLongStatementIsCutInTheLog() {
        String nodes = IntStream.range(0, 2)
                .mapToObj(i -> "a" + i + ": missions(first: 1) { nodes { id name } }")
                .collect(Collectors.joining(" "));
        List<String> lines =
                Lines.during(Level.INFO, () -> Http.ask("{ companies(first: 1) { nodes { id " + nodes + " } } }"));
        List<String> slow =
                lines.stream().filter(line -> line.contains("A statement took")).toList();
        assertTrue(slow.stream().anyMatch(line -> line.contains(" characters, hash ")), lines::toString);
        assertTrue(slow.stream().allMatch(line -> line.length() < 800), slow::toString);
    }

    private static String page() {
        try {
            // What is told about a request is told after its answer.
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return Http.send(Http.to("/q/metrics").GET()).body();
    }
}
