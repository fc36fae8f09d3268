package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.spacegraph.api.GraphResource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a proxy in front may read in another way than the server does, and so pass on what it means to stop. */
@Tag("long")
@QuarkusTest
@WithTestResource(GraphResource.class)
@TestProfile(SmugglingTest.Http2.class)
class SmugglingTest {

    private static final String BODY = "{\"query\":\"{ __typename }\"}";
    private static final String CHUNKED = Integer.toHexString(BODY.length()) + "\r\n" + BODY + "\r\n0\r\n\r\n";
    private static final String HEAD =
            "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n";

    /** HTTP/2 is off by default; who switches it on must be safe too. */
    public static final class Http2 implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("spacegraph.data.import-at-start", "false", "quarkus.http.http2", "true");
        }
    }

    @Test
    void whatIsPlainIsAnswered() throws IOException {
        assertEquals("200", status(HEAD + "Content-Length: " + BODY.length() + "\r\n\r\n" + BODY));
        assertEquals("200", status(HEAD + "Transfer-Encoding: chunked\r\n\r\n" + CHUNKED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n",
                "Transfer-Encoding: chunked, xchunked\r\n",
                "Transfer-Encoding: xchunked, chunked\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
                "Transfer-Encoding: xchunked\r\n",
                "Transfer-Encoding : chunked\r\n",
                "Content-Length: 4\r\nContent-Length: 5\r\n",
                "Content-Length: +4\r\n",
            })
    void aBodyHasOneLength(String headers) throws IOException {
        assertEquals("400", status(HEAD + headers + "\r\n" + CHUNKED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Host: a\r\nHost: b\r\n"})
    void aRequestHasOneHost(String hosts) throws IOException {
        List<String> lines = Lines.during(Level.WARNING, () -> {
            for (String path : List.of("/graphql?query=%7B__typename%7D", "/q/health/live")) {
                assertEquals("400", status("GET " + path + " HTTP/1.1\r\n" + hosts + "Connection: close\r\n\r\n"));
            }
        });
        assertEquals(List.of(), lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-A: a\0b\r\n",
                "X-A: a\u0001b\r\n",
                "X-A: a\rX-B: b\r\n",
                "X-\u0001A: a\r\n",
                "X-A\0: a\r\n",
                "X-A: a\u000bb\r\n",
            })
    void aLineBearsNoControlCharacters(String header) throws IOException {
        String length = "Content-Length: " + BODY.length() + "\r\n\r\n";
        assertEquals("400", status(HEAD + header + length + BODY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\rGET /graphql", "GET /graphql\u0001", "G\u0001T /graphql", "GET\u000b/graphql"})
    void norDoesTheFirst(String start) throws IOException {
        assertEquals("400", status(start + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    }

    /** Headers that go on for ever in frames that are empty, and so within every limit of size. */
    @Test
    void framesThatContinueHeadersHaveAnEnd() throws IOException {
        ByteArrayOutputStream frames = new ByteArrayOutputStream();
        frames.writeBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        frames.writeBytes(frame(4, 0, new byte[0]));
        // ":method: GET" of HPACK's static table
        frames.writeBytes(frame(1, 1, new byte[] {(byte) 0x82}));
        try (Wire wire = new Wire()) {
            wire.send(frames.toByteArray());
            try {
                for (int i = 0; i < 20_000; i++) {
                    wire.send(frame(9, 1, new byte[0]));
                }
            } catch (SocketException closed) {
                return;
            }
            // A frame GOAWAY is the last that comes.
            assertFalse(wire.untilClosed(3000).isEmpty());
        }
    }

    /** A frame whose flags are 0: it ends neither the headers nor the stream. */
    private static byte[] frame(int type, int stream, byte[] payload) {
        byte[] frame = new byte[9 + payload.length];
        frame[2] = (byte) payload.length;
        frame[3] = (byte) type;
        frame[8] = (byte) (type == 4 ? 0 : stream);
        System.arraycopy(payload, 0, frame, 9, payload.length);
        return frame;
    }

    private static String status(String request) throws IOException {
        try (Wire wire = new Wire()) {
            String answer = wire.send(request).untilClosed(5000);
            assertTrue(answer.startsWith("HTTP/1."), answer);
            return answer.substring(9, 12);
        }
    }
}
