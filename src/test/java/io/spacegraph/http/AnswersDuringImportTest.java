package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.spacegraph.api.GraphResource;
import io.spacegraph.graph.run.GraphSequenceLock;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** While an import is being committed nobody is told a mixture, and nothing of it is kept. */
@QuarkusTest
@WithTestResource(GraphResource.class)
class AnswersDuringImportTest {

    @Inject
    Driver driver;

    @Test
    void whatTheClientHasFromBeforeHoldsUntilTheEnd() {
        String query = unique();
        String tag = Http.get(query).headers().firstValue("etag").orElseThrow();
        OtherProgram.whileImporting(driver, () -> {
            HttpResponse<String> during = Http.get(query, "If-None-Match", tag);
            assertEquals(304, during.statusCode(), during::body);
            assertEquals(tag, during.headers().firstValue("etag").orElse(""));
        });
        HttpResponse<String> after = Http.get(query, "If-None-Match", tag);
        assertEquals(200, after.statusCode());
        assertNotEquals(tag, after.headers().firstValue("etag").orElse(""));
    }

    @Test
    void whatIsNewWaitsForTheEnd() {
        CompletableFuture<HttpResponse<String>> answer = new CompletableFuture<>();
        OtherProgram.whileImporting(driver, () -> {
            answer.completeAsync(() -> Http.get(unique()));
            OtherProgram.rests(700);
            assertFalse(answer.isDone());
        });
        assertEquals(200, answer.join().statusCode());
        assertTrue(answer.join().headers().firstValue("etag").isPresent());
    }

    @Test
    void whoWaitsTooLongIsToldWithinThreeSeconds() {
        OtherProgram.whileImporting(driver, () -> {
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
        new GraphSequenceLock(driver).begin();
        assertEquals(503, Http.get(unique()).statusCode());
        HttpResponse<String> healed = Http.get(unique());
        assertEquals(200, healed.statusCode(), healed::body);
    }

    private static String unique() {
        return "query=" + Http.encoded("{ meta { version } q%d: __typename }".formatted(System.nanoTime()));
    }
}
