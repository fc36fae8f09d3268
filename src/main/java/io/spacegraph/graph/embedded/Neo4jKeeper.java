package io.spacegraph.graph.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * The owner of a folder's server. A server that ends unexpectedly, because it was killed or for lack of memory or disk
 * space, is started again on its port: at once if it had run for a minute, else after a pause that grows to a minute.
 * This never gives up, since a full disk or a taken port may become free. If another program has started a server on
 * the folder meanwhile, that one is used, and replaced when it ends.
 */
final class Neo4jKeeper {

    private static final Logger LOG = Logger.getLogger(Neo4jKeeper.class);
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration SETTLED = Duration.ofMinutes(1);
    private static final long LOOK_MILLIS = 1000;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** How often a server of this program ended unexpectedly and was started again. */
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
        Neo4jProcess process = Neo4jProcess.launch(Neo4jHome.get(), folder, BoltAddress.portFor(folder));
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
        last.stop();
    }

    private void keep() {
        Duration pause = Duration.ZERO;
        // A server that ends for the first time is started again at once.
        Duration served = SETTLED;
        try {
            awaitEnd();
            while (!isClosed()) {
                pause = next(pause, served);
                LOG.errorf(
                        "Neo4j ended unexpectedly and will be restarted in %d s; see %s/neo4j.log",
                        pause.toSeconds(), folder);
                Thread.sleep(pause.toMillis());
                served = revive() ? awaitEnd() : Duration.ZERO;
            }
        } catch (InterruptedException e) {
            LOG.debug("Neo4j is not kept any more", e);
        }
    }

    /** Waits until no server runs on the folder, of this program or another, and returns how long that took. */
    private Duration awaitEnd() throws InterruptedException {
        long answered = System.nanoTime();
        current().awaitEnd();
        while (!isClosed() && BoltAddress.look(folder).isPresent()) {
            Thread.sleep(LOOK_MILLIS);
        }
        return Duration.ofNanos(System.nanoTime() - answered);
    }

    /** The pause before the next start: none after a server that had run for a minute. */
    private static Duration next(Duration pause, Duration served) {
        if (served.compareTo(SETTLED) >= 0) {
            return Duration.ZERO;
        }
        Duration longer = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }

    /** Whether a server runs on the folder again. */
    private boolean revive() {
        Deadline deadline = Deadline.in(START);
        try {
            return FolderLock.hold(folder, deadline, () -> isServedByAnother() || answersAgain(deadline));
        } catch (RuntimeException e) {
            if (!isClosed()) {
                LOG.errorf("Neo4j is not back: %s", e.getMessage());
                LOG.debug("Neo4j is not back", e);
            }
            return false;
        }
    }

    /** Another program may have started a server during the pause; a second one would only wait for its end. */
    private boolean isServedByAnother() {
        Optional<BoltAddress> other = BoltAddress.find(folder).filter(BoltAddress::isServed);
        other.ifPresent(its -> LOG.infof("Neo4j answers again at %s, by the program %d", its.uri(), its.owner()));
        return other.isPresent();
    }

    private boolean answersAgain(Deadline deadline) {
        Optional<Neo4jProcess> next = next();
        next.ifPresent(process -> {
            address = answering(process, folder, deadline);
            RESTARTS.incrementAndGet();
            LOG.infof("Neo4j answers again at %s", address.uri());
        });
        return next.isPresent();
    }

    /** A new server, unless none is wanted any more. */
    private synchronized Optional<Neo4jProcess> next() {
        if (closed) {
            return Optional.empty();
        }
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
