package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.spacegraph.api.GraphResource;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Many clients at once, on loopback: {@code mvn test -Dtest=LoadTest -Dload=60 -Djacoco.skip=true} asks for so many seconds
 * beside the bare driver, and while the database is stopped and goes on.
 */
@QuarkusTest
@WithTestResource(GraphResource.class)
@EnabledIfSystemProperty(named = "load", matches = "\\d+")
class LoadTest {

    private static final String QUERY =
            "query($i: Int!) { companies(first: $i) { nodes { id name missions(first: 2) { nodes { id } } } } }";

    private static final String CYPHER = """
            MATCH (n:Company) WITH n ORDER BY n.name, n.id LIMIT $first
            RETURN {id: n.id, name: n.name} AS row""";

    private record Seen(long at, long millis, int status, String body) {}

    @Inject
    Driver driver;

    @Test
    void aStoppedDatabaseIsToldOfAtOnceAndForgottenAtOnce() throws InterruptedException {
        String right =
                Http.ask(Map.of("query", QUERY, "variables", Map.of("i", 5))).body();
        ConcurrentLinkedQueue<Seen> seen = new ConcurrentLinkedQueue<>();
        AtomicBoolean done = new AtomicBoolean();
        List<Thread> clients = clients(50, () -> {
            while (!done.get()) {
                seen.add(ask(5));
            }
        });
        Thread.sleep(3000);
        Frozen.during(() -> pause(5000));
        long back = System.nanoTime();
        Thread.sleep(4000);
        done.set(true);
        join(clients);
        long longest = seen.stream().mapToLong(Seen::millis).max().orElse(0);
        long first = seen.stream()
                .filter(each -> each.status == 200 && each.at > back)
                .mapToLong(each -> (each.at - back) / 1_000_000)
                .min()
                .orElse(Long.MAX_VALUE);
        long refused = seen.stream().filter(each -> each.status == 503).count();
        System.out.printf(
                "Stopped: %d answers, %d of them 503, longest %d ms, first good one after %d ms%n",
                seen.size(), refused, longest, first);
        seen.stream().filter(each -> each.status == 200).forEach(each -> assertEquals(right, each.body));
        assertTrue(seen.stream().allMatch(each -> each.status == 200 || each.status == 503));
        assertTrue(longest < 3000 && first < 2000, longest + " " + first);
    }

    @Test
    void memoryStaysFlat() throws InterruptedException {
        long seconds = Long.getLong("load");
        rate("warm-up", 5, () -> ask(1 + (int) (System.nanoTime() % 50)));
        long before = heap();
        rate("asked", seconds, () -> ask(1 + (int) (System.nanoTime() % 50)));
        rate("driver", Math.min(20, seconds), this::drive);
        long after = heap();
        System.out.printf("Heap %d -> %d MiB%n", before >> 20, after >> 20);
        assertTrue(after - before < (100L << 20));
    }

    private void rate(String what, long seconds, Runnable once) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000;
        ConcurrentLinkedQueue<Long> micros = new ConcurrentLinkedQueue<>();
        join(clients(8, () -> {
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                once.run();
                micros.add((System.nanoTime() - start) / 1000);
            }
        }));
        List<Long> sorted = micros.stream().sorted().toList();
        System.out.printf(
                "Load, %s: %d/s, p50 %.1f ms, p99 %.1f ms%n",
                what,
                sorted.size() / seconds,
                sorted.get(sorted.size() / 2) / 1000.0,
                sorted.get(sorted.size() * 99 / 100) / 1000.0);
    }

    private void drive() {
        try (Session session = driver.session()) {
            session.run(CYPHER, Map.of("first", 1 + System.nanoTime() % 50)).list();
        }
    }

    private static Seen ask(int first) {
        long start = System.nanoTime();
        HttpResponse<String> answer = Http.ask(Map.of("query", QUERY, "variables", Map.of("i", first)));
        long end = System.nanoTime();
        return new Seen(end, (end - start) / 1_000_000, answer.statusCode(), answer.body());
    }

    private static List<Thread> clients(int count, Runnable task) {
        List<Thread> clients = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> clients.add(new Thread(task)));
        clients.forEach(Thread::start);
        return clients;
    }

    private static void join(List<Thread> clients) throws InterruptedException {
        for (Thread client : clients) {
            client.join();
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
