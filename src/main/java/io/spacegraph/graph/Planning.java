package io.spacegraph.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets the first run of a statement be alone, for as long as planning may take. The database plans a new statement once for
 * each client that asks it at that moment: fifty of them kept one that had just started busy for four seconds.
 */
final class Planning {

    /** The plans that Neo4j keeps, unless told otherwise. */
    private static final int KEPT = 1000;

    private static final Duration LONGEST = Duration.ofSeconds(2);

    /** By the hash code of the text: if two texts share one, the second is planned as often as before. */
    private final Cache<Integer, CompletableFuture<Void>> planned =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** Runs it, now or once the first run of the same text has ended. */
    <T> CompletionStage<T> run(String cypher, Supplier<CompletionStage<T>> statement) {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        CompletableFuture<Void> first = planned.asMap().putIfAbsent(cypher.hashCode(), mine);
        if (first != null) {
            return first.thenCompose(done -> statement.get());
        }
        mine.completeOnTimeout(null, LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        return statement.get().whenComplete((rows, failure) -> {
            if (failure != null) {
                planned.asMap().remove(cypher.hashCode(), mine);
            }
            mine.complete(null);
        });
    }

    /** The database has no plans any more, or had better not use those that it has. */
    void forget() {
        planned.invalidateAll();
    }
}
