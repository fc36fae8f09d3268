package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.spacegraph.graph.embedded.EmbeddedNeo4j;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The packaged program over the project's data, asked by fifty clients while its database stops answering, and while it is
 * killed. Every answer is right or says that the graph is away, within three seconds; and once the database is back, so are the
 * answers, within two.
 */
class OutageIT {

    private static final int CLIENTS = 50;
    private static final long LONGEST_MILLIS = 3000;
    private static final long BACK_MILLIS = 2000;
    private static final String QUERY =
            "query($i: Int!) { companies(first: $i) { nodes { id name missions(first: 2) { nodes { id } } } } }";
    private static final AtomicLong RUNS = new AtomicLong();

    @TempDir
    private static Path folder;

    private static Packaged program;

    private record Seen(long begun, long ended, int first, int status, String body) {

        long millis() {
            return (ended - begun) / 1_000_000;
        }
    }

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        program = Packaged.start(folder);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void aFrozenDatabase() throws InterruptedException {
        under("frozen", () -> {
            AtomicLong back = new AtomicLong();
            FrozenDatabase.during(() -> {
                pause(6000);
                back.set(System.nanoTime());
            });
            return back.get();
        });
    }

    @Test
    void aKilledDatabase() throws InterruptedException {
        try (Driver driver = driver()) {
            under("killed", () -> {
                FrozenDatabase.servers().forEach(ProcessHandle::destroyForcibly);
                while (!answers(driver)) {
                    pause(10);
                }
                return System.nanoTime();
            });
        }
    }

    private interface Outage {
        /** When the database answered a statement again. */
        long run();
    }

    private void under(String what, Outage outage) throws InterruptedException {
        List<String> right = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            right.add(ask(i).body);
        }
        Queue<Seen> seen = new ConcurrentLinkedQueue<>();
        AtomicBoolean done = new AtomicBoolean();
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(new Thread(() -> {
                while (!done.get()) {
                    seen.add(ask((int) (RUNS.get() % 20)));
                }
            }));
        }
        clients.forEach(Thread::start);
        pause(5000);
        long lost = System.nanoTime();
        long back = outage.run();
        pause(5000);
        done.set(true);
        for (Thread client : clients) {
            client.join();
        }
        report(what, seen, lost, back);
        for (Seen each : seen) {
            if (each.status == 200) {
                assertEquals(right.get(each.first), each.body);
            } else {
                assertEquals(503, each.status, each.body);
                assertTrue(each.body.contains("GRAPH_UNAVAILABLE"), each.body);
            }
        }
        assertTrue(longest(seen, 503) < LONGEST_MILLIS);
        assertTrue(longest(seen, 200) < LONGEST_MILLIS);
        assertTrue(good(seen, back) < BACK_MILLIS);
    }

    private static void report(String what, Queue<Seen> seen, long lost, long back) {
        System.out.printf(
                "Outage, %s for %d ms: %d answers, %d of them 503, the longest of these after %d ms, of the good ones after %d ms; the first good one %d ms after its return%n",
                what,
                (back - lost) / 1_000_000,
                seen.size(),
                seen.stream().filter(each -> each.status == 503).count(),
                longest(seen, 503),
                longest(seen, 200),
                good(seen, back));
    }

    private static long longest(Queue<Seen> seen, int status) {
        return seen.stream()
                .filter(each -> each.status == status)
                .mapToLong(Seen::millis)
                .max()
                .orElse(0);
    }

    private static long good(Queue<Seen> seen, long back) {
        return seen.stream()
                .filter(each -> each.status == 200 && each.begun > back)
                .mapToLong(each -> (each.ended - back) / 1_000_000)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** A variable that the document does not declare keeps the answer from being one that is kept. */
    private Seen ask(int first) {
        long begun = System.nanoTime();
        HttpResponse<String> answer =
                Http.ask(Map.of("query", QUERY, "variables", Map.of("i", 1 + first, "run", RUNS.incrementAndGet())));
        return new Seen(begun, System.nanoTime(), first, answer.statusCode(), answer.body());
    }

    private static Driver driver() {
        try (EmbeddedNeo4j joined = EmbeddedNeo4j.start(Packaged.store(folder), Duration.ofSeconds(10))) {
            return GraphDatabase.driver(joined.uri(), AuthTokens.basic(EmbeddedNeo4j.USER, joined.password()));
        }
    }

    private static boolean answers(Driver driver) {
        try (Session session = driver.session()) {
            return session.run("RETURN 1").hasNext();
        } catch (Neo4jException notYet) {
            return false;
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
