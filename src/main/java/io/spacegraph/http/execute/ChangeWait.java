package io.spacegraph.http.execute;

import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Graph;
import io.spacegraph.graph.run.GraphSequenceLock;
import io.spacegraph.http.wire.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Waits for the end of a change of the graph, and ends a change whose program has crashed. */
@ApplicationScoped
class ChangeWait {

    private static final Logger LOG = Logger.getLogger(ChangeWait.class);
    private static final Duration POLL = Duration.ofMillis(50);

    /** Short enough that a refusal comes within the three seconds that are promised. */
    private static final Duration PATIENCE = Duration.ofMillis(2500);

    private final GraphVersion versions;
    private final Graph graph;
    private final AtomicBoolean healing = new AtomicBoolean();

    ChangeWait(GraphVersion versions, Graph graph) {
        this.versions = versions;
        this.graph = graph;
    }

    /** The first version without a running change. It fails with a {@link Refusal} if there is none soon. */
    Uni<Integer> settled() {
        return settled(System.nanoTime() + PATIENCE.toNanos());
    }

    private Uni<Integer> settled(long until) {
        return versions.now().chain(version -> {
            if (!GraphSequenceLock.isChanging(version)) {
                return Uni.createFrom().item(version);
            }
            if (System.nanoTime() < until) {
                return Uni.createFrom().voidItem().onItem().delayIt().by(POLL).chain(() -> settled(until));
            }
            heal();
            return Uni.createFrom().failure(changing());
        });
    }

    private void heal() {
        if (healing.compareAndSet(false, true)) {
            graph.heal()
                    .onTermination()
                    .invoke(() -> healing.set(false))
                    .subscribe()
                    .with(
                            healed -> {},
                            failure -> LOG.warnf(
                                    "An unfinished change of the graph could not be ended: %s", failure.getMessage()));
        }
    }

    static Refusal changing() {
        return new Refusal(
                503,
                "GRAPH_CHANGING",
                "The graph was changed by an import while the question was answered",
                "Try again in a few seconds.");
    }
}
