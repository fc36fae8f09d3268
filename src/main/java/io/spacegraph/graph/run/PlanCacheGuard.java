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
 * The queue before the database's planner. To plan a statement takes the database a processor for up to seconds, which nothing
 * stops, and it plans a new one once for each client that asks it at that moment. So each text is planned once, few at a time,
 * the shortest first; who would have to wait too long is told so at once; and what the database has planned goes past the queue.
 */
public final class PlanCacheGuard {

    /** The plans that Neo4j keeps, unless told otherwise. */
    private static final int KEPT = 1000;

    /** How much a plan just made counts in what the next is reckoned to take. */
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

    /** What a character takes to plan: measured on statements of 60 edges, and anew on each that is planned. */
    private double nanosPerCharacter = 300_000;

    /**
     * A queue.
     *
     * @param longest the wait beyond which a statement is refused, by how long what is ahead of it is reckoned to take
     * @param atOnce how many are planned at a time
     */
    public PlanCacheGuard(Duration longest, int atOnce) {
        this.longest = longest;
        this.atOnce = atOnce;
    }

    /** A text on its way to a plan. */
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
     * Runs the statement, at once if the database has its plan, else when it is planned or it is its turn to be.
     *
     * @param statement is given what to call as soon as the database has the plan
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

    /** The database has no plans any more, or had better not use those that it has. */
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

    /** How long what is ahead is reckoned to take, in nanoseconds. */
    private double wait(Plan plan) {
        long ahead = running < atOnce ? 0 : runningLength;
        for (Plan each : queue) {
            ahead += SHORTEST_FIRST.compare(each, plan) < 0 ? each.length : 0;
        }
        return ahead * nanosPerCharacter / atOnce;
    }

    /** The plan is made, or never will be: the next may begin. */
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

    /** What failed says nothing of planning. */
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

    /** What was refused or has failed is planned by whoever asks it next. */
    private void end(String cypher, Plan plan, @Nullable Throwable failure) {
        if (failure != null) {
            plans.asMap().remove(cypher, plan);
            plan.planned.completeExceptionally(failure);
        } else {
            plan.planned.complete(null);
        }
    }
}
