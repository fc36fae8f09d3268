package io.spacegraph.http.execute;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Graph;
import io.spacegraph.graph.run.VertxContexts;
import io.spacegraph.http.wire.HttpConfig;
import io.spacegraph.problem.GraphUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The version of the graph in the database. It is read again when the last read is too old
 * ({@code spacegraph.http.graph-version-ttl}).
 */
@ApplicationScoped
public class GraphVersion {

    /** A database that takes longer for this short read counts as down. */
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private static final Duration PULSE = Duration.ofMillis(500);

    private record Seen(int version, long at) {}

    private final Graph graph;
    private final Duration age;
    private final SingleFlight<Integer> pulse = new SingleFlight<>(this::read);
    private volatile @Nullable Seen seen;

    GraphVersion(Graph graph, HttpConfig config, MeterRegistry meters) {
        this.graph = graph;
        this.age = config.graphVersionTtl();
        Gauge.builder("spacegraph.graph.version", this, GraphVersion::last)
                .description("The version of the graph, which rises with every import; 0 until it is first read")
                .register(meters);
    }

    /** The version, at most {@code graph-version-ttl} old. */
    Uni<Integer> recent() {
        Seen last = seen;
        return last != null && System.nanoTime() - last.at < age.toNanos()
                ? Uni.createFrom().item(last.version)
                : now();
    }

    /** The version that was read last, 0 if none was. */
    int last() {
        Seen last = seen;
        return last == null ? 0 : last.version;
    }

    /** Fails when the database stops answering; it never completes otherwise. */
    <T> Uni<T> untilLost() {
        return Uni.createFrom()
                .voidItem()
                .onItem()
                .delayIt()
                .by(PULSE)
                .chain(this::now)
                .chain(() -> untilLost());
    }

    /** The current version. */
    public Uni<Integer> now() {
        return Uni.createFrom()
                .deferred(() ->
                        VertxContexts.resumeOnCaller(patient(Uni.createFrom().completionStage(pulse::ask))));
    }

    private CompletionStage<Integer> read() {
        long asked = System.nanoTime();
        return patient(graph.version())
                .invoke(version -> seen = new Seen(version, asked))
                .subscribeAsCompletionStage();
    }

    /** The limit holds for the whole call, also if it had to wait for another run first. */
    private static <T> Uni<T> patient(Uni<T> answer) {
        return answer.ifNoItem().after(PATIENCE).failWith(() -> new GraphUnavailable(new TimeoutException()));
    }
}
