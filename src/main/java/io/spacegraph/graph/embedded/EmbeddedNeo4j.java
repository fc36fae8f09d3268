package io.spacegraph.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * A Neo4j server of the program's own, without authentication, on a free port of the loopback interface.
 *
 * <p>Whoever starts it first on a data folder owns it and stops it with {@link #close()}; others join it. Neither an
 * exit nor a kill of the owner leaves the server running, and what was committed survives both. A server that is killed
 * is started again by its owner, at the same address.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

    private static volatile Runnable lastUse = () -> {};

    private final Supplier<BoltAddress> address;
    private final Runnable stop;

    private EmbeddedNeo4j(Supplier<BoltAddress> address, Runnable stop) {
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
                        .map(running -> new EmbeddedNeo4j(() -> running, () -> {}))
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
        Neo4jKeeper keeper = Neo4jKeeper.start(folder, deadline);
        Thread atExit = new Thread(
                () -> {
                    lastUse.run();
                    keeper.close();
                },
                "neo4j-stop");
        Runtime.getRuntime().addShutdownHook(atExit);
        return new EmbeddedNeo4j(keeper::address, () -> {
            if (forget(atExit)) {
                keeper.close();
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

    /**
     * The JVM runs all its hooks at once when it exits; the servers are to outlive what still asks them.
     *
     * @param use returns once nothing asks any more
     */
    public static void stopAfter(Runnable use) {
        lastUse = use;
    }

    /** How often a server of this program ended unbidden and was started again. */
    public static int restarts() {
        return Neo4jKeeper.RESTARTS.get();
    }

    /** Where to connect, such as {@code bolt://127.0.0.1:40123}. */
    public URI uri() {
        return address.get().uri();
    }

    /** The server's process id, which is never the program's own. */
    public long pid() {
        return address.get().server();
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
