package io.spacegraph.http;

import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Caller;
import io.spacegraph.problem.Busy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * How much is worked out at once, by its cost: sixty-four of the largest answers at once would all come too late. The rest waits
 * its turn, or is told to come back.
 */
@ApplicationScoped
class Load {

    /** So that a refusal comes within the three seconds that are promised. */
    private static final Duration PATIENCE = Duration.ofMillis(2500);

    private final long most;
    private final Queue<Waiting> queue = new ArrayDeque<>();
    private long running;

    private record Waiting(long cost, CompletableFuture<Void> turn) {}

    Load(HttpConfig config) {
        most = config.maxCost();
    }

    /** Does the work when it is its turn; fails with {@link Busy} if that is not soon. */
    <T> Uni<T> carry(long cost, Supplier<Uni<T>> work) {
        Waiting mine = new Waiting(cost, new CompletableFuture<>());
        CompletableFuture<Void> turn = mine.turn
                .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionallyCompose(failure ->
                        CompletableFuture.failedFuture(failure instanceof TimeoutException ? new Busy() : failure));
        synchronized (this) {
            queue.add(mine);
        }
        next();
        return Caller.told(Uni.createFrom().completionStage(turn))
                .chain(begun -> work.get())
                .onTermination()
                .invoke(() -> end(mine));
    }

    private void end(Waiting mine) {
        synchronized (this) {
            if (!queue.remove(mine)) {
                running -= mine.cost;
            }
        }
        next();
    }

    private void next() {
        List<Waiting> begin = new ArrayList<>();
        synchronized (this) {
            Waiting first = queue.peek();
            while (first != null && (running == 0 || running + first.cost <= most)) {
                running += first.cost;
                begin.add(queue.remove());
                first = queue.peek();
            }
        }
        begin.forEach(each -> each.turn.complete(null));
    }
}
