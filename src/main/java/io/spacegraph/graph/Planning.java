package io.spacegraph.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.spacegraph.problem.Busy;
import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The queue before the database's planner. To plan a statement takes the database a processor for up to seconds, which nothing
 * stops, and it plans a new one once for each client that asks it at that moment. So each text is planned once, few at a time,
 * the shortest first, and who would wait too long is told to come back; what the database has planned goes past the queue.
 */
final class Planning {

    /** The plans that Neo4j keeps, unless told otherwise. */
    private static final int KEPT = 1000;

    /** With two processors and as many plans in the making, statements that are planned still get a third of the time. */
    private static final int AT_ONCE = 2;

    /** So that a refusal comes within the three seconds that are promised. */
    private static final Duration PATIENCE = Duration.ofMillis(2500);

    private static final Comparator<Plan> SHORTEST_FIRST =
            Comparator.<Plan>comparingInt(plan -> plan.length).thenComparingLong(plan -> plan.number);

    /** By the hash code of the text: if two texts share one, the second goes past the queue. */
    private final Cache<Integer, Plan> plans =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private final PriorityQueue<Plan> queue = new PriorityQueue<>(SHORTEST_FIRST);
    private int running;
    private long numbers;

    /** A text on its way to a plan. */
    private static final class Plan {
        private final int length;
        private final long number;
        private final CompletableFuture<Void> turn = new CompletableFuture<>();
        private final CompletableFuture<Void> planned = new CompletableFuture<>();

        private Plan(int length, long number) {
            this.length = length;
            this.number = number;
        }

        private boolean isPlanned() {
            return planned.isDone() && !planned.isCompletedExceptionally();
        }
    }

    /**
     * Runs the statement, at once if the database has its plan, else when it is planned or it is its turn to be.
     *
     * @param statement is given what to call as soon as the database has the plan
     * @return its result; fails with {@link Busy} if the queue does not come to it soon
     */
    <T> CompletionStage<T> run(String cypher, Function<Runnable, CompletionStage<T>> statement) {
        Plan mine = plan(cypher.length());
        Plan first = plans.asMap().putIfAbsent(cypher.hashCode(), mine);
        if (first == null) {
            enqueue(mine);
            return soon(mine.turn)
                    .thenCompose(turn -> statement.apply(() -> mine.planned.complete(null)))
                    .whenComplete((result, failure) -> end(cypher, mine, failure));
        }
        return first.isPlanned()
                ? statement.apply(() -> {})
                : soon(first.planned.handle((planned, failure) -> null)).thenCompose(ended -> run(cypher, statement));
    }

    /** The database has no plans any more, or had better not use those that it has. */
    void forget() {
        plans.asMap().values().removeIf(plan -> plan.planned.isDone());
    }

    private synchronized Plan plan(int length) {
        return new Plan(length, numbers++);
    }

    private void enqueue(Plan plan) {
        plan.planned.whenComplete((planned, failure) -> leave(plan));
        synchronized (this) {
            queue.add(plan);
        }
        next();
    }

    /** The plan is made, or never will be: the next may begin. */
    private void leave(Plan plan) {
        synchronized (this) {
            if (!queue.remove(plan)) {
                running--;
            }
        }
        next();
    }

    private void next() {
        Plan next;
        synchronized (this) {
            next = running < AT_ONCE ? queue.poll() : null;
            if (next == null) {
                return;
            }
            running++;
        }
        next.turn.complete(null);
    }

    /** Who did not get to the planner in time leaves the queue; so does one whose statement failed. */
    private void end(String cypher, Plan plan, @Nullable Throwable failure) {
        if (failure != null) {
            plans.asMap().remove(cypher.hashCode(), plan);
            plan.planned.completeExceptionally(failure);
        } else {
            plan.planned.complete(null);
        }
    }

    private static <T> CompletableFuture<T> soon(CompletableFuture<T> future) {
        return future.copy()
                .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionallyCompose(failure ->
                        CompletableFuture.failedFuture(failure instanceof TimeoutException ? new Busy() : failure));
    }
}
