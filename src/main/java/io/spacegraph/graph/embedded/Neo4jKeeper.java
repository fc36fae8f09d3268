package io.spacegraph.graph.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * The owner of a folder's server. A server that ends unbidden, by a kill or for want of memory, is started again on its
 * port, where its clients find it; one that then ends within a minute would go on ending, and is left.
 */
final class Neo4jKeeper {

    private static final Logger LOG = Logger.getLogger(Neo4jKeeper.class);
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration SETTLED = Duration.ofMinutes(1);

    /** How often a server of this program ended unbidden and was started again. */
    static final AtomicInteger RESTARTS = new AtomicInteger();

    private final Path folder;
    private Neo4jProcess process;
    private boolean closed;
    private volatile BoltAddress address;

    private Neo4jKeeper(Path folder, Neo4jProcess process, BoltAddress address) {
        this.folder = folder;
        this.process = process;
        this.address = address;
    }

    /**
     * Starts a server on the folder, whose lock the caller holds.
     *
     * @throws IllegalStateException if it does not answer by the deadline
     */
    static Neo4jKeeper start(Path folder, Deadline deadline) {
        Neo4jProcess process = Neo4jProcess.launch(Neo4jHome.get(), folder, 0);
        Neo4jKeeper keeper = new Neo4jKeeper(folder, process, answering(process, folder, deadline));
        Thread thread = new Thread(keeper::keep, "neo4j-keeper");
        thread.setDaemon(true);
        thread.start();
        return keeper;
    }

    /** The address of the server that runs now, or of the last one. */
    BoltAddress address() {
        return address;
    }

    /** Stops the server for good. */
    void close() {
        Neo4jProcess last;
        synchronized (this) {
            closed = true;
            last = process;
        }
        address.remove(folder);
        last.stop();
    }

    private void keep() {
        try {
            current().awaitEnd();
            while (!isClosed() && revive()) {
                long revived = System.nanoTime();
                current().awaitEnd();
                if (!isClosed() && System.nanoTime() - revived < SETTLED.toNanos()) {
                    LOG.errorf("Neo4j ended again and is not started once more; see %s/neo4j.log", folder);
                    return;
                }
            }
        } catch (InterruptedException | RuntimeException e) {
            if (!isClosed()) {
                LOG.error("Neo4j is not started again", e);
            }
        }
    }

    /** Whether a server runs again. */
    private boolean revive() {
        Deadline deadline = Deadline.in(START);
        return FolderLock.hold(folder, deadline, () -> {
            Optional<Neo4jProcess> next = next();
            next.ifPresent(process -> {
                address = answering(process, folder, deadline);
                RESTARTS.incrementAndGet();
                LOG.infof("Neo4j answers again at %s", address.uri());
            });
            return next.isPresent();
        });
    }

    private synchronized Optional<Neo4jProcess> next() {
        if (closed) {
            return Optional.empty();
        }
        LOG.errorf("Neo4j ended unbidden and is started again; see %s/neo4j.log", folder);
        process = Neo4jProcess.launch(Neo4jHome.get(), folder, address.uri().getPort());
        return Optional.of(process);
    }

    private static BoltAddress answering(Neo4jProcess process, Path folder, Deadline deadline) {
        try {
            BoltAddress address = BoltAddress.of(process.awaitPort(deadline), process.pid());
            address.write(folder);
            return address;
        } catch (RuntimeException e) {
            process.stop();
            throw e;
        }
    }

    private synchronized Neo4jProcess current() {
        return process;
    }

    private synchronized boolean isClosed() {
        return closed;
    }
}
