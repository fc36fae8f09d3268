package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.spacegraph.api.GraphResource;
import io.spacegraph.api.Statements;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.HdrHistogram.ConcurrentHistogram;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Many clients for a long time, on loopback: {@code mvn test -Dtest=LoadTest -Dload=600 -DargLine=-Xmx1g
 * -Djacoco.skip=true} asks the golden questions, picked at random, for so many seconds: by turns such as are not kept, such
 * as are, and the bare driver the very statements of the same questions. Every answer must be the golden one; the heap must
 * be as before, and no connection may be left in use.
 */
@QuarkusTest
@WithTestResource(GraphResource.class)
@TestProfile(LoadTest.Served.class)
@EnabledIfSystemProperty(named = "load", matches = "\\d+")
class LoadTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final int CLIENTS = 8;
    private static final Duration TURN = Duration.ofSeconds(10);
    /** The just-in-time compiler needs half a minute until all have settled. */
    private static final int WARM_UP = 3;

    private static final long SLACK = 64L << 20;

    /** Answers are kept, as they are for users; the driver logs nothing but what is asked for. */
    public static final class Served implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "spacegraph.http.cache.answers", "64M",
                    "spacegraph.http.graph-version-ttl", "500ms",
                    "spacegraph.graph.statement-timeout", "10s",
                    "spacegraph.http.request-timeout", "15s");
        }
    }

    private record Question(String name, String text, JsonNode data, List<Query> statements) {}

    private final AtomicLong runs = new AtomicLong();

    @Inject
    Driver driver;

    @ConfigProperty(name = "quarkus.neo4j.pool.max-connection-pool-size", defaultValue = "100")
    int pool;

    @Test
    void answersStayRightAndFastAndMemoryFlat() throws IOException {
        List<Question> questions = questions();
        Logger.getLogger("org.neo4j").setLevel(Level.WARNING);
        for (int i = 0; i < WARM_UP; i++) {
            turns(questions, new Turn("asked"), new Turn("kept"), new Turn("driver"));
        }
        long start = System.nanoTime();
        long before = heap();
        Turn asked = new Turn("asked");
        Turn kept = new Turn("kept");
        Turn driven = new Turn("driver");
        List<Long> heaps = new ArrayList<>();
        while (System.nanoTime() - start
                < Duration.ofSeconds(Long.getLong("load")).toNanos()) {
            turns(questions, asked, kept, driven);
            heaps.add(heap() >> 20);
        }
        System.out.printf("Load: %s%nLoad: %s%nLoad: %s%n", asked, kept, driven);
        System.out.printf(
                "Load: ratio to the driver %.2f, kept %.1f; heap %d MiB, then %s%n",
                asked.rate() / driven.rate(), kept.rate() / driven.rate(), before >> 20, heaps);
        assertTrue(heap() - before < SLACK, heaps::toString);
        allConnectionsAreFree();
        assertTrue(asked.rate() / driven.rate() > 0.3, "The program is too slow beside the driver");
    }

    private void turns(List<Question> questions, Turn asked, Turn kept, Turn driven) {
        asked.take(() -> check(any(questions), Map.of("run", runs.incrementAndGet())));
        kept.take(() -> check(any(questions), Map.of()));
        driven.take(() -> drive(any(questions)));
    }

    private static Question any(List<Question> questions) {
        return questions.get(ThreadLocalRandom.current().nextInt(questions.size()));
    }

    /** A variable that the document does not declare changes nothing but which answer is kept. */
    private static void check(Question question, Map<String, ?> variables) {
        HttpResponse<String> answer = Http.ask(Map.of("query", question.text, "variables", variables));
        assertEquals(200, answer.statusCode(), answer::body);
        assertEquals(question.data, Http.json(answer).get("data"), question.name);
    }

    private void drive(Question question) {
        for (Query statement : question.statements) {
            try (Session session = driver.session()) {
                assertTrue(session.executeRead(transaction -> rows(transaction, statement)) >= 0);
            }
        }
    }

    private static int rows(TransactionContext transaction, Query statement) {
        return transaction.run(statement).list(row -> row.get("row").asMap()).size();
    }

    private List<Question> questions() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .map(this::question)
                    .toList();
        }
    }

    private Question question(Path file) {
        try {
            String name = file.getFileName().toString().replace(".graphql", "");
            String text = Files.readString(file);
            JsonNode golden = Http.JSON.readTree(FOLDER.resolve(name + ".json").toFile());
            Question question = new Question(name, text, golden.get("data"), new ArrayList<>());
            Statements.sent(() -> check(question, Map.of())).forEach(sent -> question.statements.add(query(sent)));
            assertFalse(question.statements.isEmpty(), name);
            return question;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Query query(Statements.Sent sent) {
        try (Session session = driver.session()) {
            Value parameters = session.run("RETURN " + sent.parameters() + " AS row")
                    .single()
                    .get("row");
            return new Query(sent.cypher(), parameters);
        }
    }

    /** As many transactions can be begun at once as the pool has connections: none of them is left in use. */
    private void allConnectionsAreFree() {
        List<Session> sessions = new ArrayList<>();
        try {
            for (int i = 0; i < pool; i++) {
                Session session = driver.session();
                sessions.add(session);
                session.beginTransaction();
            }
        } finally {
            sessions.forEach(Session::close);
        }
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** What is measured while one kind of client has its turns. */
    private static final class Turn {
        private final String name;
        private final ConcurrentHistogram micros = new ConcurrentHistogram(3);
        private double seconds;

        Turn(String name) {
            this.name = name;
        }

        /** Lets each client do it again and again. */
        void take(Runnable once) {
            long start = System.nanoTime();
            long end = start + TURN.toNanos();
            CompletableFuture<?>[] clients = IntStream.range(0, CLIENTS)
                    .mapToObj(i -> CompletableFuture.runAsync(
                            () -> {
                                while (System.nanoTime() < end) {
                                    long begun = System.nanoTime();
                                    once.run();
                                    micros.recordValue((System.nanoTime() - begun) / 1000);
                                }
                            },
                            task -> new Thread(task).start()))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(clients).join();
            seconds += (System.nanoTime() - start) / 1e9;
        }

        double rate() {
            return micros.getTotalCount() / seconds;
        }

        @Override
        public String toString() {
            return "%s %d in %.0f s: %.0f/s, p50 %.1f ms, p99 %.1f ms"
                    .formatted(
                            name,
                            micros.getTotalCount(),
                            seconds,
                            rate(),
                            micros.getValueAtPercentile(50) / 1000.0,
                            micros.getValueAtPercentile(99) / 1000.0);
        }
    }
}
