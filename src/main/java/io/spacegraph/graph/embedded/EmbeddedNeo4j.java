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
 * The program's own Neo4j server on a port of the loopback interface, for users who can read the password in its
 * folder.
 *
 * <p>The program that starts it first on a data folder owns it and stops it with {@link #close()}; others join it. The
 * server ends with its owner, also if the owner is killed; committed data survives. If the server is killed, its owner
 * starts it again at the same address. The next owner uses that address too, if the port is still free.
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
     * seconds for a new one, and longer for a folder that has no password yet.
     *
     * @param dataFolder where the graph is kept, created if absent; the server's log is {@code neo4j.log} in it
     * @param timeout    how long to wait for the server, and for another program that starts one on this folder
     * @throws IllegalStateException if Neo4j is not installed beside the program, fails, or takes longer than the
     *     timeout; the message says why, or what to do
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

    /** Whether the hook was removed: false on a second close, and while the JVM exits and runs the hook. */
    private static boolean forget(Thread atExit) {
        try {
            return Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException exiting) {
            return false;
        }
    }

    /**
     * The JVM runs all its hooks at once when it exits; the servers must run until nothing uses them any more.
     *
     * @param use returns once nothing uses them any more
     */
    public static void stopAfter(Runnable use) {
        lastUse = use;
    }

    /** How often a server of this program ended unexpectedly and was started again. */
    public static int restarts() {
        return Neo4jKeeper.RESTARTS.get();
    }

    /** Where to connect, such as {@code bolt://127.0.0.1:40123}. */
    public URI uri() {
        return address.get().uri();
    }

    /**
     * The password of {@link #USER}.
     *
     * @throws UncheckedIOException if the current user of the machine may not read it
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
     * Reports when a joined server moves to another address, because its port was taken while it was down: programs
     * that joined it can no longer find it.
     *
     * @param moved called once, on its own thread, with the new address
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

    /** The server's process id, which is never that of this program. */
    public long pid() {
        return address.get().server();
    }

    /**
     * Stops the server, by force after twenty seconds, if this program started it; a joined server keeps running.
     * Closing twice is harmless, and so is not closing: the JVM's exit closes it.
     */
    @Override
    public void close() {
        stop.run();
    }
}
