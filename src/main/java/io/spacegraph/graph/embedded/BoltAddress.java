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
 * Where a folder's server listens and which processes it depends on, as kept in the folder's {@code bolt.address}. The file
 * stays when the server ends, so that the next one can listen there too, where the clients of the last one look for it.
 *
 * @param uri    where to connect
 * @param server the server's process id
 * @param owner  the process id of the program that started it, with which it ends
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

    /** What the folder's file says, if there is one that can be read; that server may have ended. */
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
     * The folder's server that is there to stay, for those who will look again: what cannot be read now, such as for want of
     * file handles, is none.
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

    /** Whether the server is there to stay: a server whose owner is gone is about to end. */
    boolean isServed() {
        return isAlive(owner) && isAlive(server) && isOpen();
    }

    /** The port on which the folder's last server listened, if nobody else has taken it since; else 0, for any free one. */
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
