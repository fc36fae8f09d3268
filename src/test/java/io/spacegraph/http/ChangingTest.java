package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.spacegraph.api.GraphResource;
import io.spacegraph.graph.Sequence;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** While an import is being committed nobody is told a mixture, and nothing of it is kept. */
@QuarkusTest
@WithTestResource(GraphResource.class)
class ChangingTest {

    @Inject
    Driver driver;

    @Test
    void whatIsKeptFromBeforeIsGiven() {
        String kept = unique();
        HttpResponse<String> before = Http.get(kept);
        Elsewhere.whileImporting(driver, () -> {
            Elsewhere.rests(600);
            HttpResponse<String> during = Http.get(kept);
            assertEquals(200, during.statusCode(), during::body);
            assertEquals(before.body(), during.body());
            assertEquals(before.headers().firstValue("etag"), during.headers().firstValue("etag"));
            String tag = before.headers().firstValue("etag").orElseThrow();
            assertEquals(304, Http.get(kept, "If-None-Match", tag).statusCode());
        });
        HttpResponse<String> after = Http.get(kept);
        assertEquals(200, after.statusCode());
        assertTrue(!after.headers().firstValue("etag").equals(before.headers().firstValue("etag")));
    }

    @Test
    void whatIsNotKeptWaitsForTheEnd() {
        CompletableFuture<HttpResponse<String>> answer = new CompletableFuture<>();
        Elsewhere.whileImporting(driver, () -> {
            Elsewhere.rests(600);
            answer.completeAsync(() -> Http.get(unique()));
            Elsewhere.rests(700);
            assertTrue(!answer.isDone());
        });
        assertEquals(200, answer.join().statusCode());
        assertTrue(answer.join().headers().firstValue("etag").isPresent());
    }

    @Test
    void whoWaitsTooLongIsToldWithinThreeSeconds() {
        Elsewhere.whileImporting(driver, () -> {
            Elsewhere.rests(600);
            long start = System.nanoTime();
            HttpResponse<String> answer = Http.get(unique());
            assertEquals(503, answer.statusCode());
            assertEquals("GRAPH_CHANGING", Http.code(answer));
            assertTrue(answer.headers().firstValue("retry-after").isPresent());
            assertEquals(
                    "no-store", answer.headers().firstValue("cache-control").orElse(""));
            assertTrue(System.nanoTime() - start < 3_500_000_000L);
        });
    }

    @Test
    void aChangeWhoseProgramDiedIsEnded() {
        new Sequence(driver).begin();
        Elsewhere.rests(600);
        assertEquals(503, Http.get(unique()).statusCode());
        HttpResponse<String> healed = Http.get(unique());
        assertEquals(200, healed.statusCode(), healed::body);
    }

    private static String unique() {
        return "query=" + Http.encoded("{ meta { version } q%d: __typename }".formatted(System.nanoTime()));
    }
}
