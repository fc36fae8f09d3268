package io.spacegraph.program;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.eclipse.microprofile.config.Config;

/**
 * The port that a server will listen on. It is checked first, since it opens only after the import of the data, and a
 * taken port should be reported before that work.
 *
 * @param host the address of this machine
 * @param port the port; 0 for any free one
 */
record Door(String host, int port) {

    static Door of(Config config) {
        return new Door(
                config.getOptionalValue("quarkus.http.host", String.class).orElse("0.0.0.0"),
                config.getOptionalValue("quarkus.http.port", Integer.class).orElse(8080));
    }

    /**
     * Tries to open the port.
     *
     * @throws IllegalStateException if it cannot be opened; the message says what to do
     */
    void tryOut() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Cannot listen on " + host + ":" + port + " (" + e.getMessage()
                            + "): end what listens there, or set quarkus.http.port to another port.",
                    e);
        }
    }
}
