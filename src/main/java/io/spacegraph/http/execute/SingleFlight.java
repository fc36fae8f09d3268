package io.spacegraph.http.execute;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A query that runs once at a time, however many callers ask for it. Callers that come during a run share the next run,
 * since the database may have answered the current one before they came. If a run fails, the next one fails too.
 */
final class SingleFlight<T> {

    private final Supplier<CompletionStage<T>> question;
    private @Nullable CompletableFuture<T> running;
    private @Nullable CompletableFuture<T> next;

    SingleFlight(Supplier<CompletionStage<T>> question) {
        this.question = question;
    }

    /** The result of a run that starts from now on. Cancelling it does not affect other callers. */
    CompletionStage<T> ask() {
        CompletableFuture<T> run = new CompletableFuture<>();
        synchronized (this) {
            if (running != null) {
                next = next == null ? run : next;
                return next.copy();
            }
            running = run;
        }
        start(run);
        return run.copy();
    }

    private void start(CompletableFuture<T> run) {
        question.get().whenComplete((answer, failure) -> {
            if (failure == null) {
                CompletableFuture<T> after = turn();
                run.complete(answer);
                if (after != null) {
                    start(after);
                }
            } else {
                CompletableFuture<T> after = stop();
                run.completeExceptionally(failure);
                if (after != null) {
                    after.completeExceptionally(failure);
                }
            }
        });
    }

    /** Makes the next run the current one. */
    private synchronized @Nullable CompletableFuture<T> turn() {
        running = next;
        next = null;
        return running;
    }

    private synchronized @Nullable CompletableFuture<T> stop() {
        CompletableFuture<T> after = next;
        running = null;
        next = null;
        return after;
    }
}
