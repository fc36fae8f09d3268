package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.spacegraph.api.GraphResource;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A database that does not answer is said to be away within three seconds; what needs none is answered, and all is well once it is back. */
@Tag("timing")
@QuarkusTest
@WithTestResource(GraphResource.class)
class DeadGraphTest {

    private static final String QUERY = "{ companies(first: 1) { nodes { id } } }";

    @Test
    void aDeadDatabaseIsAnswer503AndRecoveryIsImmediate() {
        Http.ask(QUERY);
        FrozenDatabase.during(() -> {
            long start = System.nanoTime();
            HttpResponse<String> answer = Http.ask(QUERY);
            assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 3000);
            assertEquals(503, answer.statusCode(), answer.body());
            assertEquals("GRAPH_UNAVAILABLE", Http.code(answer));
            assertEquals("2", answer.headers().firstValue("retry-after").orElse(""));
            assertEquals(
                    200,
                    Http.ask("{ __typename __schema { queryType { name } } }").statusCode());
        });
        long start = System.nanoTime();
        assertEquals(200, Http.ask(QUERY).statusCode());
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 1500);
    }
}
