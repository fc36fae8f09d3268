package io.spacegraph.http;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A connection on which every byte is the test's own. */
final class Wire implements AutoCloseable {

    private static final int MOST = 200_000;

    private final Socket socket;

    Wire() throws IOException {
        socket = new Socket("localhost", RestAssured.port);
    }

    /** Sends each character as one byte. */
    Wire send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Wire send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    /** What comes until the server closes the connection; fails if it does not do so in time. */
    String untilClosed(int millis) throws IOException {
        ByteArrayOutputStream came = new ByteArrayOutputStream();
        long end = System.nanoTime() + millis * 1_000_000L;
        byte[] bytes = new byte[4096];
        try {
            while (came.size() < MOST) {
                socket.setSoTimeout((int) Math.max(1, (end - System.nanoTime()) / 1_000_000));
                int read = socket.getInputStream().read(bytes);
                if (read < 0) {
                    break;
                }
                came.write(bytes, 0, read);
            }
        } catch (SocketTimeoutException open) {
            throw new AssertionError("Still open after " + millis + " ms: " + text(came), open);
        } catch (IOException reset) {
            // A server that was sent more than it read resets the connection.
        }
        return text(came);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static String text(ByteArrayOutputStream came) {
        return came.toString(StandardCharsets.ISO_8859_1);
    }
}
