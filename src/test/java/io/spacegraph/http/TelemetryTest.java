package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.spacegraph.api.GraphResource;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an operator sees of a request: health, metrics, a trace and lines of the log, and in none of them what it was about. */
@QuarkusTest
@WithTestResource(GraphResource.class)
@TestProfile(HardenedServerTest.Hardened.class)
class TelemetryTest {

    private static final String KEY = "Bearer a key of the tests";
    private static final String SECRET = "nobody-else-is-to-know";

    @Inject
    Spans spans;

    @Tag("timing")
    @Test
    void healthTellsOfTheGraphInTime() {
        assertEquals(200, health("live").statusCode());
        assertEquals("UP", Http.json(health("started")).at("/checks/0/status").asText());
        assertTrue(
                Http.json(health("ready")).at("/checks/0/data/version").isInt(),
                health("ready").body());
        FrozenDatabase.during(() -> {
            long start = System.nanoTime();
            assertEquals(503, health("ready").statusCode());
            assertTrue(System.nanoTime() - start < 3_000_000_000L);
            assertEquals(200, health("live").statusCode());
        });
        assertEquals(200, health("ready").statusCode());
    }

    @Test
    void metricsCountRequestsByNameAndOutcome() {
        asked(Map.of("documentId", "twice", "variables", Map.of("metrics", 1)));
        asked(Map.of("documentId", "twice", "variables", Map.of("metrics", 1)));
        asked(Map.of("query", "{ unknown }"));
        String metrics = Http.send(Http.to("/q/metrics").GET()).body();
        for (String expected : List.of(
                "spacegraph_requests_seconds_count{operation=\"Twice\",outcome=\"answered\"}",
                "spacegraph_requests_seconds_count{operation=\"Twice\",outcome=\"kept\"}",
                "spacegraph_requests_seconds_count{operation=\"none\",outcome=\"refused\"}",
                "spacegraph_requests_seconds_bucket",
                "spacegraph_cost_nodes_count",
                "spacegraph_statements_seconds_count{outcome=\"answered\"}",
                "spacegraph_graph_version",
                "cache_gets_total{cache=\"answers\",result=\"hit\"}",
                "cache_gets_total{cache=\"documents\",result=\"hit\"}")) {
            assertTrue(metrics.contains(expected), () -> expected + " is not in\n" + metrics);
        }
        assertFalse(metrics.contains(SECRET));
    }

    @Test
    void aTraceLeadsFromTheCallerToTheStatements() throws Exception {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        Http.ask(
                Map.of("documentId", "twice", "variables", Map.of("secret", SECRET)),
                "Authorization",
                KEY,
                "traceparent",
                "00-" + trace + "-00f067aa0ba902b7-01");
        Thread.sleep(200);
        List<SpanData> seen = spans.of(trace);
        SpanData request = seen.stream()
                .filter(span -> span.getName().equals("graphql Twice"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(seen.toString()));
        assertEquals("00f067aa0ba902b7", request.getParentSpanId());
        assertTrue(
                seen.stream()
                        .anyMatch(span -> span.getName().equals("statement")
                                && span.getParentSpanId().equals(request.getSpanId())),
                seen::toString);
        assertFalse(seen.toString().contains(SECRET));
    }

    @Test
    void theLogBearsTheRequestsIdAndNothingThatItAsked() {
        List<String> lines = new CopyOnWriteArrayList<>();
        Logger logger = Logger.getLogger("io.spacegraph");
        Handler handler = keeping(lines);
        logger.addHandler(handler);
        try {
            HttpResponse<String> answer = Http.ask(
                    Map.of("documentId", "twice", "variables", Map.of("log", SECRET)),
                    "Authorization",
                    KEY,
                    "X-Request-Id",
                    "a.request-7");
            assertEquals(
                    "a.request-7", answer.headers().firstValue("x-request-id").orElse(""));
        } finally {
            logger.removeHandler(handler);
        }
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("a.request-7 A statement took")), lines::toString);
        assertFalse(lines.toString().contains(SECRET));
    }

    @Test
    void anIdThatIsNoneIsReplaced() {
        String given = "no id\"";
        String id = Http.ask(Map.of("documentId", "twice"), "Authorization", KEY, "X-Request-Id", given)
                .headers()
                .firstValue("x-request-id")
                .orElse("");
        assertEquals(36, id.length(), id);
    }

    private static Handler keeping(List<String> lines) {
        Formatter text = new PatternFormatter("%s");
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                lines.add(ExtLogRecord.wrap(record).getMdc("requestId") + " " + text.format(record));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static HttpResponse<String> health(String kind) {
        return Http.send(Http.to("/q/health/" + kind).GET());
    }

    private static HttpResponse<String> asked(Map<String, ?> body) {
        return Http.ask(body, "Authorization", KEY);
    }
}
