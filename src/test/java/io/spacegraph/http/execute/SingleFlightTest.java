package io.spacegraph.http.execute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class SingleFlightTest {

    private final List<CompletableFuture<String>> runs = new ArrayList<>();

    private final SingleFlight<String> shared = new SingleFlight<>(() -> {
        CompletableFuture<String> run = new CompletableFuture<>();
        runs.add(run);
        return run;
    });

    @Test
    void whoAsksWhileItRunsSharesTheNextRun() {
        CompletableFuture<String> first = ask();
        CompletableFuture<String> second = ask();
        CompletableFuture<String> third = ask();
        assertEquals(1, runs.size(), "one at a time");
        runs.get(0).complete("old");
        assertEquals("old", first.join());
        assertFalse(second.isDone(), "the old answer may be of before it was asked");
        assertEquals(2, runs.size());
        runs.get(1).complete("new");
        assertEquals("new", second.join());
        assertEquals("new", third.join());
        CompletableFuture<String> later = ask();
        assertEquals(3, runs.size());
        assertFalse(later.isDone());
    }

    @Test
    void aFailureIsThatOfAllWhoWaitAndNobodyElse() {
        CompletableFuture<String> first = ask();
        CompletableFuture<String> second = ask();
        runs.get(0).completeExceptionally(new IllegalStateException());
        assertTrue(first.isCompletedExceptionally() && second.isCompletedExceptionally());
        assertEquals(1, runs.size());
        CompletableFuture<String> third = ask();
        runs.get(1).complete("back");
        assertEquals("back", third.join());
    }

    @Test
    void whoGoesAwayLeavesTheRunToTheOthers() {
        CompletableFuture<String> gone = ask();
        CompletableFuture<String> second = ask();
        CompletableFuture<String> third = ask();
        assertTrue(gone.cancel(true) && second.cancel(true));
        runs.get(0).complete("one");
        runs.get(1).complete("two");
        assertEquals("two", third.join());
    }

    private CompletableFuture<String> ask() {
        CompletionStage<String> answer = shared.ask();
        return answer.toCompletableFuture();
    }
}
