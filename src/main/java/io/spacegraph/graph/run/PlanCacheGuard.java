package io.spacegraph.graph.run;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.spacegraph.problem.Busy;
import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The queue before the database's planner. Planning a statement takes the database up to seconds of one processor,
 * cannot be stopped, and happens once for each client that sends a new statement at the same time. So each text is
 * planned once, few at a time, the shortest first. A request that would wait too long is refused at once. Statements
 * that the database has planned skip the queue.
 */
public final class PlanCacheGuard {

    /** The number of plans that Neo4j keeps by default. */
    private static final int KEPT = 1000;

    /** The weight of the latest plan in the estimate for the next. */
    private static final double NEWEST = 0.2;

    private static final Comparator<Plan> SHORTEST_FIRST =
            Comparator.<Plan>comparingInt(plan -> plan.length).thenComparingLong(plan -> plan.number);

    private final Cache<String, Plan> plans =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private final PriorityQueue<Plan> queue = new PriorityQueue<>(SHORTEST_FIRST);
    private final Duration longest;
    private final int atOnce;
    private int running;
    private long runningLength;
    private long numbers;

    /**
     * The planning time for each character: measured on statements of 60 edges, and updated with each that is planned.
     */
    private double nanosPerCharacter = 300_000;

    /**
     * A queue.
     *
     * @param longest the estimated wait beyond which a statement is refused
     * @param atOnce how many are planned at a time
     */
    public PlanCacheGuard(Duration longest, int atOnce) {
        this.longest = longest;
        this.atOnce = atOnce;
    }

    /** A text that is being planned or waits for it. */
    private static final class Plan {
        private final int length;
        private final long number;
        private final CompletableFuture<Void> turn = new CompletableFuture<>();
        private final CompletableFuture<Void> planned = new CompletableFuture<>();
        private long begun;

        private Plan(int length, long number) {
            this.length = length;
            this.number = number;
        }

        private boolean isPlanned() {
            return planned.isDone() && !planned.isCompletedExceptionally();
        }
    }

    /**
     * Runs the statement: at once if the database has its plan, else when its plan is made or its turn comes.
     *
     * @param statement gets a callback to call as soon as the database has the plan
     * @return its result; fails with {@link Busy} if the queue is too long
     */
    public <T> CompletionStage<T> run(String cypher, Function<Runnable, CompletionStage<T>> statement) {
        Plan mine = plan(cypher.length());
        Plan first = plans.asMap().putIfAbsent(cypher, mine);
        if (first == null) {
            return enqueue(mine)
                    .thenCompose(turn -> statement.apply(() -> mine.planned.complete(null)))
                    .whenComplete((result, failure) -> end(cypher, mine, failure));
        }
        return first.isPlanned()
                ? statement.apply(() -> {})
                : first.planned.handle((planned, failure) -> null).thenCompose(ended -> run(cypher, statement));
    }

    /** The database has lost its plans, or should not use the ones that it has. */
    public void forget() {
        plans.asMap().values().removeIf(plan -> plan.planned.isDone());
    }

    private synchronized Plan plan(int length) {
        return new Plan(length, numbers++);
    }

    private CompletionStage<Void> enqueue(Plan plan) {
        synchronized (this) {
            if (wait(plan) > longest.toNanos()) {
                return CompletableFuture.failedFuture(new Busy());
            }
            queue.add(plan);
        }
        var unused = plan.planned.whenComplete((planned, failure) -> leave(plan, failure == null));
        next();
        return plan.turn;
    }

    /** The estimated time of the statements ahead, in nanoseconds. */
    private double wait(Plan plan) {
        long ahead = running < atOnce ? 0 : runningLength;
        for (Plan each : queue) {
            ahead += SHORTEST_FIRST.compare(each, plan) < 0 ? each.length : 0;
        }
        return ahead * nanosPerCharacter / atOnce;
    }

    /** The plan is made, or planning failed: the next may begin. */
    private void leave(Plan plan, boolean planned) {
        synchronized (this) {
            if (!queue.remove(plan)) {
                running--;
                runningLength -= plan.length;
                learn(plan, planned);
            }
        }
        next();
    }

    /** A failed statement says nothing about planning time. */
    private void learn(Plan plan, boolean planned) {
        if (planned) {
            double took = (double) (System.nanoTime() - plan.begun) / plan.length;
            nanosPerCharacter += NEWEST * (took - nanosPerCharacter);
        }
    }

    private void next() {
        Plan next;
        synchronized (this) {
            next = running < atOnce ? queue.poll() : null;
            if (next == null) {
                return;
            }
            running++;
            runningLength += next.length;
            next.begun = System.nanoTime();
        }
        next.turn.complete(null);
    }

    /** A statement that was refused or failed is planned with the next request for it. */
    private void end(String cypher, Plan plan, @Nullable Throwable failure) {
        if (failure != null) {
            plans.asMap().remove(cypher, plan);
            plan.planned.completeExceptionally(failure);
        } else {
            plan.planned.complete(null);
        }
    }
}
