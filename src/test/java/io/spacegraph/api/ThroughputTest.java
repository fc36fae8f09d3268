package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.neo4j.driver.Driver;
import org.neo4j.driver.async.AsyncSession;

/**
 * Requests per second of the program beside the bare driver running the very statement that it compiles, in one run, in
 * turns, warmed up: {@code mvn test -Dtest=ThroughputTest -Dthroughput=true -Djacoco.skip=true}. Bounded: eight rounds
 * of five seconds each.
 */
@QuarkusTest
@WithTestResource(GraphResource.class)
@EnabledIfSystemProperty(named = "throughput", matches = "true")
class ThroughputTest {

    private static final int CLIENTS = 8;
    private static final int ROUNDS = 3;
    /** The just-in-time compiler needs half a minute until both have settled. */
    private static final int WARM_UP = 5;

    private static final Duration ROUND = Duration.ofSeconds(5);

    @Inject
    Driver driver;

    @Test
    void theProgramKeepsAFairShareOfTheDriversRate() throws Exception {
        String query = Files.readString(Path.of("src/test/resources/golden/four-levels.graphql"));
        String cypher = Files.readString(Path.of("src/test/resources/golden/four-levels.cypher"))
                .strip();
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Ask.JSON.writeValueAsString(Map.of("query", query))))
                .build();
        Supplier<CompletionStage<?>> asked = () -> http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenAccept(answer -> assertTrue(answer.body().startsWith("{\"data\":{\"companies\""), answer.body()));
        Supplier<CompletionStage<?>> driven = () -> run(cypher);
        for (int round = 0; round < WARM_UP; round++) {
            rate(asked);
            rate(driven);
        }
        double askedRate = 0;
        double drivenRate = 0;
        for (int round = 0; round < ROUNDS; round++) {
            askedRate = Math.max(askedRate, rate(asked));
            drivenRate = Math.max(drivenRate, rate(driven));
        }
        System.out.printf(
                "Throughput: program %.0f/s, bare driver %.0f/s, ratio %.2f%n",
                askedRate, drivenRate, askedRate / drivenRate);
        assertTrue(askedRate / drivenRate > 0.2, "The program is too slow beside the driver");
    }

    private CompletionStage<?> run(String cypher) {
        AsyncSession session = driver.session(AsyncSession.class);
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
        Map<String, Object> parameters = Map.of(
                "validAt",
                now.toLocalDate(),
                "knownAt",
                now,
                "validFrom",
                LocalDate.of(1, 1, 1),
                "validTo",
                LocalDate.of(9999, 12, 31),
                "p4",
                50L,
                "p5",
                1L,
                "p6",
                java.util.List.of("ORBITAL_LAUNCH"),
                "p7",
                2L);
        return session.executeReadAsync(transaction -> transaction
                        .runAsync(cypher, parameters)
                        .thenCompose(cursor ->
                                cursor.listAsync(record -> record.get("row").asMap())))
                .whenComplete((rows, failure) -> session.closeAsync());
    }

    /** Calls per second of so many clients, each of which calls again as soon as it is answered. */
    private static double rate(Supplier<CompletionStage<?>> call) {
        AtomicInteger calls = new AtomicInteger();
        long end = System.nanoTime() + ROUND.toNanos();
        CompletableFuture<?>[] clients = new CompletableFuture<?>[CLIENTS];
        for (int i = 0; i < CLIENTS; i++) {
            clients[i] = repeat(call, calls, end);
        }
        CompletableFuture.allOf(clients).join();
        return calls.get() / (ROUND.toMillis() / 1000.0);
    }

    private static CompletableFuture<?> repeat(Supplier<CompletionStage<?>> call, AtomicInteger calls, long end) {
        return call.get().toCompletableFuture().thenComposeAsync(done -> {
            calls.incrementAndGet();
            return System.nanoTime() < end ? repeat(call, calls, end) : CompletableFuture.completedFuture(null);
        });
    }
}
