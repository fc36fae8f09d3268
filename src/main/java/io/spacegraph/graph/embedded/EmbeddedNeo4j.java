package io.spacegraph.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A Neo4j server of the program's own on a port of the loopback interface, for those who can read the password in its
 * folder.
 *
 * <p>Whoever starts it first on a data folder owns it and stops it with {@link #close()}; others join it. Neither an
 * exit nor a kill of the owner leaves the server running, and what was committed survives both. A server that is killed
 * is started again by its owner, at the same address; so does the next owner, if the port is still free then.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

    /** The only user of the server. */
    public static final String USER = "neo4j";

    private static final long LOOK_MILLIS = 1000;

    private static volatile Runnable lastUse = () -> {};

    private final Path folder;
    private final Supplier<BoltAddress> address;
    private final Runnable stop;

    private EmbeddedNeo4j(Path folder, Supplier<BoltAddress> address, Runnable stop) {
        this.folder = folder;
        this.address = address;
        this.stop = stop;
    }

    /**
     * Starts a server on the folder, or joins the one that runs there. Returns once it answers, which takes about five
     * seconds for a new one, and some more for a folder that has no password yet.
     *
     * @param dataFolder where the graph is kept, created if absent; the server's log is {@code neo4j.log} in it
     * @param timeout    how long to wait for the server, and for another program that starts one on this folder
     * @throws IllegalStateException if Neo4j is not installed beside the program, fails, or takes longer than the
     *                               timeout; the message says why, or what to do
     * @throws UncheckedIOException  if the folder cannot be written or no Java runtime can be run
     */
    public static EmbeddedNeo4j start(Path dataFolder, Duration timeout) {
        Deadline deadline = Deadline.in(timeout);
        Path folder = dataFolder.toAbsolutePath();
        return FolderLock.hold(
                folder,
                deadline,
                () -> BoltAddress.find(folder)
                        .filter(BoltAddress::isServed)
                        .map(running -> new EmbeddedNeo4j(folder, () -> running, () -> {}))
                        .orElseGet(() -> launch(folder, deadline)));
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
        return new EmbeddedNeo4j(folder, keeper::address, () -> {
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

    /**
     * What {@link #USER} must show to be let in.
     *
     * @throws UncheckedIOException if this user of the machine is not the one who may read it
     */
    public String password() {
        Path file = folder.resolve("bolt.password");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot read " + file + "; only the user who started Neo4j on this folder can use it.", e);
        }
    }

    /**
     * Tells when a server that was joined runs elsewhere, because its port was taken while its owner was away: who joined it
     * cannot find it any more.
     *
     * @param moved told once, on a thread of its own, with the new address
     */
    public void onMove(Consumer<URI> moved) {
        Thread thread = new Thread(() -> awaitMove().ifPresent(moved), "neo4j-moves");
        thread.setDaemon(true);
        thread.start();
    }

    private Optional<URI> awaitMove() {
        try {
            while (true) {
                Thread.sleep(LOOK_MILLIS);
                Optional<URI> elsewhere =
                        BoltAddress.look(folder).map(BoltAddress::uri).filter(now -> !now.equals(uri()));
                if (elsewhere.isPresent()) {
                    return elsewhere;
                }
            }
        } catch (InterruptedException e) {
            return Optional.empty();
        }
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
