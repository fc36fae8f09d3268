package io.spacegraph.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A Neo4j server of the program's own, without authentication, on a free port of the loopback interface.
 *
 * <p>Whoever starts it first on a data folder owns it and stops it with {@link #close()}; others join it. Neither an
 * exit nor a kill of the owner leaves the server running, and what was committed survives both.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

    private final BoltAddress address;
    private final Runnable stop;

    private EmbeddedNeo4j(BoltAddress address, Runnable stop) {
        this.address = address;
        this.stop = stop;
    }

    /**
     * Starts a server on the folder, or joins the one that runs there. Returns once it answers, which takes about five
     * seconds for a new one.
     *
     * @param dataFolder where the graph is kept, created if absent; the server's log is {@code neo4j.log} in it
     * @param timeout    how long to wait for the server, and for another program that starts one on this folder
     * @throws IllegalStateException if Neo4j is not installed beside the program, fails, or takes longer than the
     *                               timeout; the message says what to do, or ends with the last lines of the log
     * @throws UncheckedIOException  if the folder cannot be written or no Java runtime can be run
     */
    public static EmbeddedNeo4j start(Path dataFolder, Duration timeout) {
        Deadline deadline = Deadline.in(timeout);
        Path folder = create(dataFolder);
        return FolderLock.hold(
                folder,
                deadline,
                () -> BoltAddress.find(folder)
                        .filter(BoltAddress::isServed)
                        .map(running -> new EmbeddedNeo4j(running, () -> {}))
                        .orElseGet(() -> launch(folder, deadline)));
    }

    private static Path create(Path folder) {
        try {
            return Files.createDirectories(folder.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create the data folder " + folder, e);
        }
    }

    private static EmbeddedNeo4j launch(Path folder, Deadline deadline) {
        Neo4jProcess process = Neo4jProcess.launch(Neo4jHome.get(), folder);
        try {
            BoltAddress address = BoltAddress.of(process.awaitPort(deadline), process.pid());
            address.write(folder);
            return owner(address, process, folder);
        } catch (RuntimeException e) {
            process.stop();
            throw e;
        }
    }

    private static EmbeddedNeo4j owner(BoltAddress address, Neo4jProcess process, Path folder) {
        Runnable stop = () -> {
            address.remove(folder);
            process.stop();
        };
        Thread atExit = new Thread(stop, "neo4j-stop");
        Runtime.getRuntime().addShutdownHook(atExit);
        return new EmbeddedNeo4j(address, () -> {
            if (forget(atExit)) {
                stop.run();
            }
        });
    }

    /** Whether the hook was there to be removed: not on a second close, and not while the JVM exits and runs it. */
    private static boolean forget(Thread atExit) {
        try {
            return Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException exiting) {
            return false;
        }
    }

    /** Where to connect, such as {@code bolt://127.0.0.1:40123}. */
    public URI uri() {
        return address.uri();
    }

    /** The server's process id, which is never the program's own. */
    public long pid() {
        return address.server();
    }

    /**
     * Stops the server, by force after twenty seconds, if this program started it; a joined server goes on. To close
     * twice is harmless, and to forget it too: the JVM's exit closes it.
     */
    @Override
    public void close() {
        stop.run();
    }
}
