package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.spacegraph.api.GraphResource;
import io.spacegraph.api.Statements;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** A server that waits for nothing: it turns requests away, gives them up, and sees an import at once. */
@Tag("timing")
@QuarkusTest
@WithTestResource(GraphResource.class)
@TestProfile(TimeoutsTest.ShortLimits.class)
class TimeoutsTest {

    private static final String VERSION = "{ meta { version } }";

    @Inject
    Driver driver;

    /** What such a server's operator sets. */
    public static final class ShortLimits implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "spacegraph.data.import-at-start", "false",
                    "spacegraph.http.cache.answers", "8M",
                    "spacegraph.http.graph-version-ttl", "500ms",
                    "spacegraph.http.request-timeout", "1500ms",
                    "spacegraph.http.max-concurrent", "2");
        }
    }

    @Test
    void anAnswerIsKeptUntilTheGraphChanges() {
        int version = version();
        assertEquals(List.of(), Statements.during(() -> assertEquals(version, version())));
        OtherProgram.imports(driver);
        long start = System.nanoTime();
        while (version() == version) {
            assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 1000, "still " + version);
            OtherProgram.rests();
        }
        assertEquals(version + 1, version());
    }

    @Test
    void aRequestIsGivenUpInTimeAndTooManyAreTurnedAway() {
        FrozenDatabase.during(() -> {
            List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 3)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> Http.ask(Map.of("query", VERSION, "variables", Map.of("frozen", i)))))
                    .toList();
            List<String> codes = asked.stream()
                    .map(CompletableFuture::join)
                    .map(Http::code)
                    .sorted()
                    .toList();
            assertEquals(List.of("BUSY", "TIMED_OUT", "TIMED_OUT"), codes);
            assertEquals(
                    504,
                    asked.stream()
                            .map(each -> each.join().statusCode())
                            .max(Integer::compare)
                            .orElse(0));
        });
        assertEquals(200, Http.ask(VERSION).statusCode());
        String metrics = Http.send(Http.to("/q/metrics").GET()).body();
        assertTrue(metrics.contains("outcome=\"timed_out\"} 2"), metrics);
    }

    private static int version() {
        return Http.json(Http.ask(VERSION)).at("/data/meta/version").asInt();
    }
}
