package io.spacegraph.http.execute;

import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.run.VertxContexts;
import io.spacegraph.http.wire.HttpConfig;
import io.spacegraph.problem.Busy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Limits the total cost of the requests that run at once: sixty-four of the largest at once would all be too late. The
 * others wait, the cheapest first, or are refused with {@link Busy}; very cheap ones never wait.
 */
@ApplicationScoped
class CostLimiter {

    /** Short enough that a refusal comes within the three seconds that are promised. */
    private static final Duration PATIENCE = Duration.ofMillis(2500);

    /** The share of the limit below which a request never waits. */
    private static final int PLAIN = 100;

    private static final Comparator<Waiting> CHEAPEST_FIRST =
            Comparator.comparingLong(Waiting::cost).thenComparingLong(Waiting::number);

    private final long most;
    private final PriorityQueue<Waiting> queue = new PriorityQueue<>(CHEAPEST_FIRST);
    private final AtomicLong numbers = new AtomicLong();
    private long running;

    private record Waiting(long cost, long number, CompletableFuture<Void> turn) {}

    CostLimiter(HttpConfig config) {
        most = config.maxCost();
    }

    /** Does the work when its turn comes. It fails with {@link Busy} if that is not soon. */
    <T> Uni<T> carry(long cost, Supplier<Uni<T>> work) {
        Waiting mine = new Waiting(cost, numbers.incrementAndGet(), new CompletableFuture<>());
        CompletableFuture<Void> turn = mine.turn
                .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionallyCompose(failure ->
                        CompletableFuture.failedFuture(failure instanceof TimeoutException ? new Busy() : failure));
        synchronized (this) {
            queue.add(mine);
        }
        next();
        return VertxContexts.resumeOnCaller(Uni.createFrom().completionStage(turn))
                .chain(begun -> work.get())
                .onTermination()
                .invoke(() -> end(mine));
    }

    private boolean mayBegin(Waiting next) {
        return running == 0 || running + next.cost <= most || next.cost <= most / PLAIN;
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
            while (first != null && mayBegin(first)) {
                running += first.cost;
                begin.add(queue.remove());
                first = queue.peek();
            }
        }
        begin.forEach(each -> each.turn.complete(null));
    }
}
