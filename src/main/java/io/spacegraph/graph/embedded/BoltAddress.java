package io.spacegraph.graph.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.jboss.logging.Logger;

/**
 * Where a folder's server listens and which processes it depends on, as stored in the folder's {@code bolt.address}.
 * The file stays when the server ends, so that the next server can use the address that clients know.
 *
 * @param uri    where to connect
 * @param server the server's process id
 * @param owner  the process id of the program that started it; the server ends with that program
 */
record BoltAddress(URI uri, long server, long owner) {

    private static final Logger LOG = Logger.getLogger(BoltAddress.class);
    private static final String FILE = "bolt.address";
    private static final int CONNECT_MILLIS = 1000;

    static BoltAddress of(int port, long server) {
        return new BoltAddress(
                URI.create("bolt://127.0.0.1:" + port),
                server,
                ProcessHandle.current().pid());
    }

    /** The content of the folder's file, if it can be read; that server may have ended. */
    static Optional<BoltAddress> find(Path folder) {
        Properties lines = new Properties();
        try (Reader file = Files.newBufferedReader(folder.resolve(FILE))) {
            lines.load(file);
            return Optional.of(new BoltAddress(
                    URI.create(lines.getProperty("uri", "")),
                    Long.parseLong(lines.getProperty("server")),
                    Long.parseLong(lines.getProperty("owner"))));
        } catch (NoSuchFileException | IllegalArgumentException absentOrCutShort) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder.resolve(FILE), e);
        }
    }

    /**
     * The folder's running server, for callers that try again: empty if the file cannot be read now, for example for
     * lack of file handles.
     */
    static Optional<BoltAddress> look(Path folder) {
        try {
            return find(folder).filter(BoltAddress::isServed);
        } catch (UncheckedIOException e) {
            LOG.debug("The address is read again later", e);
            return Optional.empty();
        }
    }

    void write(Path folder) {
        try {
            Files.writeString(folder.resolve(FILE), "uri=" + uri + "\nserver=" + server + "\nowner=" + owner + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + folder.resolve(FILE), e);
        }
    }

    /** Whether the server and its owner run: a server whose owner is gone is about to end. */
    boolean isServed() {
        return isAlive(owner) && isAlive(server) && isOpen();
    }

    /** The port of the folder's last server, if it is still free; else 0, for any free one. */
    static int portFor(Path folder) {
        return find(folder)
                .map(BoltAddress::uri)
                .filter(BoltAddress::isFree)
                .map(URI::getPort)
                .orElse(0);
    }

    private static boolean isFree(URI uri) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(uri.getHost(), uri.getPort()));
            return true;
        } catch (IOException | IllegalArgumentException takenOrNoPort) {
            return false;
        }
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private boolean isOpen() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()), CONNECT_MILLIS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
