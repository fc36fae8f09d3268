package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.spacegraph.api.GraphResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** When a client goes away, the database stops working for it. */
@Tag("timing")
@QuarkusTest
@WithTestResource(GraphResource.class)
class CancelledRequestTest {

    private static final String OURS = """
            SHOW TRANSACTIONS YIELD metaData, currentQuery
            WHERE metaData.work IS NOT NULL AND NOT currentQuery CONTAINS 'g:Graph'
            RETURN count(*) AS n""";

    @Inject
    Driver driver;

    @Test
    void itsStatementsAreStoppedWithinASecond() throws IOException, InterruptedException {
        // New to the planner each time, so that it takes seconds.
        String body = Http.JSON.writeValueAsString(Map.of("query", wide("t" + System.nanoTime())));
        Socket client = new Socket("localhost", RestAssured.port);
        client.getOutputStream()
                .write(
                        ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                                        + body.length() + "\r\n\r\n" + body)
                                .getBytes(StandardCharsets.UTF_8));
        assertTrue(within(5000, () -> ours() > 0), "No statement was seen to run");
        Thread.sleep(300);
        assertTrue(ours() > 0, "The statement is too fast for this test");
        client.close();
        assertTrue(within(1000, () -> ours() == 0), "The statement still runs");
    }

    private static String wide(String alias) {
        String edges = IntStream.range(0, 40)
                .mapToObj(
                        i -> alias + i
                                + ": missions(first: 2, orderBy: [{by: DATE, dir: DESC}]) { nodes { id date { value } rocket { id } } }")
                .collect(Collectors.joining(" "));
        return "{ companies(first: 50, at: {knownAt: \"2024-01-01T00:00:00Z\"}) { nodes { " + edges + " } } }";
    }

    private long ours() {
        try (Session session = driver.session()) {
            return session.run(OURS).single().get("n").asLong();
        }
    }

    private static boolean within(long millis, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (System.nanoTime() < end) {
            if (condition.getAsBoolean()) {
                return true;
            }
            Thread.sleep(20);
        }
        return condition.getAsBoolean();
    }
}
