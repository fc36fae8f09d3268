package io.spacegraph.graph.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.spacegraph.problem.Busy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class PlanCacheGuardTest {

    private final PlanCacheGuard planning = new PlanCacheGuard(Duration.ofSeconds(6), 2);
    private final List<Running> running = new ArrayList<>();
    private final List<CompletableFuture<String>> answers = new ArrayList<>();

    /** A statement that the database has been sent. */
    private record Running(String cypher, Runnable planned, CompletableFuture<String> answer) {}

    @Test
    void whoAsksTheSameWaitsUntilItIsPlanned() {
        run("MATCH (a)");
        run("MATCH (a)");
        run("MATCH (a)");
        assertEquals(List.of("MATCH (a)"), sent());
        running.get(0).planned.run();
        assertEquals(3, running.size(), "all who waited, before the first has its rows");
        run("MATCH (a)");
        assertEquals(4, running.size());
    }

    @Test
    void fewArePlannedAtOnceTheShortestFirst() {
        run("MATCH (long first)");
        run("MATCH (long second)");
        run("MATCH (longest)");
        run("MATCH (b)");
        assertEquals(List.of("MATCH (long first)", "MATCH (long second)"), sent());
        running.get(1).planned.run();
        assertEquals("MATCH (b)", sent().get(2));
        running.get(0).answer.completeExceptionally(new IllegalStateException());
        assertEquals("MATCH (longest)", sent().get(3));
    }

    @Test
    void whatIsPlannedGoesPastTheQueue() {
        run("MATCH (a)");
        running.get(0).planned.run();
        run("MATCH (b)");
        run("MATCH (c)");
        run("MATCH (d)");
        run("MATCH (a)");
        assertEquals(List.of("MATCH (a)", "MATCH (b)", "MATCH (c)", "MATCH (a)"), sent());
    }

    @Test
    void afterAFailureAnotherIsTheFirst() {
        run("MATCH (a)");
        run("MATCH (a)");
        CompletableFuture<String> waiting = last();
        running.get(0).answer.completeExceptionally(new IllegalStateException());
        assertEquals(2, running.size());
        assertFalse(waiting.isDone(), "the failure is not that of who waited");
        running.get(1).planned.run();
        running.get(1).answer.complete("answer");
        assertEquals("answer", waiting.join());
    }

    @Test
    void whatIsForgottenIsPlannedOnceMore() {
        run("MATCH (a)");
        running.get(0).planned.run();
        planning.forget();
        run("MATCH (a)");
        run("MATCH (a)");
        assertEquals(2, running.size());
    }

    @Test
    void whoWouldWaitTooLongIsToldSoAtOnce() {
        String monster = "MATCH (" + "a".repeat(30_000);
        run(monster + "1");
        run(monster + "2");
        run(monster + "3");
        CompletableFuture<String> third = last();
        CompletionException failure = assertThrows(CompletionException.class, third::join);
        assertInstanceOf(Busy.class, failure.getCause());
        running.get(0).planned.run();
        assertEquals(2, running.size(), "nobody is sent for who is gone");
        run(monster + "3");
        assertEquals(3, running.size(), "and who asks again is not held to it");
    }

    private List<String> sent() {
        return running.stream().map(Running::cypher).toList();
    }

    private void run(String cypher) {
        answers.add(planning.run(cypher, planned -> {
                    CompletableFuture<String> statement = new CompletableFuture<>();
                    running.add(new Running(cypher, planned, statement));
                    return statement;
                })
                .toCompletableFuture());
    }

    private CompletableFuture<String> last() {
        return answers.get(answers.size() - 1);
    }
}
