package io.spacegraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PlanningTest {

    private final Planning planning = new Planning();
    private final List<CompletableFuture<String>> running = new ArrayList<>();
    private final List<CompletableFuture<String>> answers = new ArrayList<>();

    @Test
    void theFirstRunOfAStatementIsAlone() {
        run("MATCH (a)");
        run("MATCH (a)");
        run("MATCH (a)");
        assertEquals(1, running.size());
        run("MATCH (b)");
        assertEquals(2, running.size(), "another statement does not wait");
        running.get(0).complete("planned");
        assertEquals(4, running.size(), "all who waited");
        run("MATCH (a)");
        assertEquals(5, running.size());
    }

    @Test
    void afterAFailureAnotherIsTheFirst() {
        run("MATCH (a)");
        running.get(0).completeExceptionally(new IllegalStateException());
        run("MATCH (a)");
        run("MATCH (a)");
        assertEquals(2, running.size());
    }

    @Test
    void whatIsForgottenIsPlannedAlone() {
        run("MATCH (a)");
        running.get(0).complete("planned");
        planning.forget();
        run("MATCH (a)");
        run("MATCH (a)");
        assertEquals(2, running.size());
    }

    @Test
    void nobodyWaitsForLongerThanPlanningTakes() {
        run("MATCH (a)");
        run("MATCH (a)");
        CompletableFuture.runAsync(
                        () -> running.get(1).complete("by itself"),
                        CompletableFuture.delayedExecutor(2500, TimeUnit.MILLISECONDS))
                .join();
        assertEquals("by itself", answers.get(1).join());
    }

    private void run(String cypher) {
        CompletionStage<String> answer = planning.run(cypher, () -> {
            CompletableFuture<String> statement = new CompletableFuture<>();
            running.add(statement);
            return statement;
        });
        answers.add(answer.toCompletableFuture());
    }
}
