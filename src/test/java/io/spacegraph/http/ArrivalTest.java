package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.spacegraph.api.GraphResource;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that come slowly or never, and connections that are only held. */
@Tag("long")
@QuarkusTest
@WithTestResource(GraphResource.class)
@TestProfile(ArrivalTest.Impatient.class)
class ArrivalTest {

    private static final String BODY = "{\"query\":\"{ __typename }\"}";

    /** A server that waits for a second. */
    public static final class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "spacegraph.data.import-at-start", "false",
                    "spacegraph.http.body-timeout", "1s",
                    "spacegraph.http.max-concurrent", "2",
                    "spacegraph.graph.slow-query-threshold", "0s",
                    "quarkus.http.limits.max-connections", "40");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/graphql/schema.graphql", "/q/metrics", "/nowhere", "/graphiql/"})
    void aBodyThatTricklesIsGivenUp(String path) throws Exception {
        try (Wire wire = new Wire()) {
            wire.send(head(path, "application/json", 200_000));
            long start = System.nanoTime();
            Thread trickle = trickle(wire);
            String answer = wire.untilClosed(6000);
            trickle.interrupt();
            long millis = (System.nanoTime() - start) / 1_000_000;
            assertTrue(answer.startsWith("HTTP/1.1 "), answer);
            assertTrue(
                    !path.equals("/graphql") || (answer.startsWith("HTTP/1.1 408") && answer.contains("BODY_TOO_SLOW")),
                    answer);
            assertTrue(millis < 4000, millis + " ms");
        }
    }

    /** It was answered at once, so nobody waits for the rest. */
    @Test
    void soIsTheRestOfOneThatWasAnsweredBefore() throws Exception {
        try (Wire wire = new Wire()) {
            wire.send(head("/graphql", "text/plain", 200_000));
            Thread trickle = trickle(wire);
            String answer = wire.untilClosed(6000);
            trickle.interrupt();
            assertTrue(answer.startsWith("HTTP/1.1 415"), answer);
        }
    }

    @Test
    void aBodyInPiecesIsAnsweredIfItComesInTime() throws Exception {
        try (Wire wire = new Wire()) {
            wire.send("POST /graphql HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n"
                    + "Content-Length: " + BODY.length() + "\r\n\r\n");
            for (int i = 0; i < BODY.length(); i++) {
                wire.send(BODY.substring(i, i + 1));
                Thread.sleep(10);
            }
            assertTrue(wire.untilClosed(5000).startsWith("HTTP/1.1 200"));
        }
        // The clock of a connection that is used again begins anew.
        for (int i = 0; i < 4; i++) {
            assertEquals(200, Http.post(BODY).statusCode());
            Thread.sleep(400);
        }
    }

    @Test
    void connectionsAreCounted() throws Exception {
        List<Wire> held = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                held.add(new Wire().send(head("/graphql", "application/json", 250_000) + " ".repeat(1000)));
            }
            int closed = 0;
            int answered = 0;
            for (Wire wire : held) {
                String answer = wire.untilClosed(6000);
                closed += answer.isEmpty() ? 1 : 0;
                answered += answer.startsWith("HTTP/1.1 408") ? 1 : 0;
            }
            assertEquals(60, closed + answered);
            // On a busy machine the first have been given up before the last come.
            assertTrue(closed >= 10, "closed " + closed);
        } finally {
            for (Wire wire : held) {
                wire.close();
            }
        }
        Thread.sleep(500);
        assertEquals(200, Http.post(BODY).statusCode());
    }

    @Test
    void http2IsNotSpoken() throws IOException {
        try (Wire wire = new Wire()) {
            String answer = wire.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + "\0\0\0\4\0\0\0\0\0")
                    .untilClosed(5000);
            assertFalse(answer.startsWith("\0"), answer);
        }
    }

    @Test
    void aWholeQuestionFitsIntoTheAddressOfAGet() {
        HttpResponse<String> answer = Http.get("query=" + Http.encoded("{ __typename " + " ".repeat(20_000) + "}"));
        assertEquals(200, answer.statusCode());
    }

    private static Thread trickle(Wire wire) {
        Thread thread = new Thread(() -> {
            try {
                while (!Thread.interrupted()) {
                    wire.send(" ");
                    Thread.sleep(100);
                }
            } catch (IOException | InterruptedException over) {
                // The server has closed the connection, or the test is done.
            }
        });
        thread.start();
        return thread;
    }

    private static String head(String path, String type, int length) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: "
                + length + "\r\n\r\n";
    }
}
