package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program over the project's data, asked at once by sixty-four clients what costs most within the limits, and what goes
 * beyond them. A plain question beside them is answered within a second, the program stays ready, each refusal comes soon, and
 * a second after the last answer the database has nothing to do.
 */
class OverloadIT {

    private static final int CLIENTS = 64;
    private static final long SOON_MILLIS = 3500;
    /** Variables that it does not declare make an answer that is not kept. */
    private static final String PLAIN = "query Plain { companies(first: 3) { nodes { id name } } }";

    @TempDir
    private static Path folder;

    private static Packaged program;

    private record Seen(int status, String code, long millis) {}

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        program = Packaged.start(folder);
        for (int i = 0; i < 50; i++) {
            assertEquals(200, plain(i).status);
        }
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void statementsThatAreNew() throws InterruptedException {
        List<Seen> seen = storm("new statements of 57 edges", i -> Map.of("query", edges(28, i)));
        // On a busy machine what is planned may take longer than a statement may; it is not refused for that.
        assertTrue(seen.stream().anyMatch(each -> each.status != 503), seen::toString);
        assertTrue(
                seen.stream()
                        .filter(each -> each.status == 503)
                        .allMatch(each -> each.code.equals("BUSY") && each.millis < SOON_MILLIS),
                seen::toString);
    }

    @Test
    void tooManyEdges() throws InterruptedException {
        List<Seen> seen = storm("statements of 139 edges", i -> Map.of("query", edges(48, i)));
        assertTrue(seen.stream().allMatch(each -> each.status == 400 && each.millis < SOON_MILLIS), seen::toString);
    }

    @Test
    void tooManyConditions() throws InterruptedException {
        String names = "{name: {eq: \"x\"}},".repeat(4000);
        List<Seen> seen = storm(
                "filters of 4,000 conditions",
                i -> Map.of("query", "{ companies(where: {OR: [" + names + "]}) { totalCount } }"));
        assertTrue(seen.stream().allMatch(each -> each.status == 400 && each.millis < SOON_MILLIS), seen::toString);
    }

    @Test
    void answersThatAreLarge() throws InterruptedException {
        List<Seen> seen = storm(
                "answers of 20,000 nodes",
                i -> Map.of(
                        "query",
                        "{ companies(first: 99) { nodes { id claims(first: 100) { nodes { id text source { id } } } } } }",
                        "variables",
                        Map.of("u", i)));
        assertTrue(
                seen.stream()
                        .filter(each -> each.status == 503)
                        .allMatch(each -> each.code.equals("BUSY") && each.millis < SOON_MILLIS),
                seen::toString);
        assertTrue(seen.stream().allMatch(each -> each.millis < 15_500), seen::toString);
    }

    private static List<Seen> storm(String what, IntFunction<Map<String, Object>> body) throws InterruptedException {
        Queue<Seen> seen = new ConcurrentLinkedQueue<>();
        Queue<Seen> plain = new ConcurrentLinkedQueue<>();
        Queue<Integer> ready = new ConcurrentLinkedQueue<>();
        AtomicBoolean done = new AtomicBoolean();
        Thread beside = new Thread(() -> {
            for (int i = 1000; !done.get(); i++) {
                plain.add(plain(i));
                ready.add(Packaged.get("/q/health/ready").statusCode());
                OtherProgram.rests(50);
            }
        });
        List<Thread> clients = IntStream.range(0, CLIENTS)
                .mapToObj(i -> new Thread(() -> seen.add(ask(body.apply(i)))))
                .collect(Collectors.toCollection(ArrayList::new));
        beside.start();
        clients.forEach(Thread::start);
        for (Thread client : clients) {
            client.join();
        }
        done.set(true);
        beside.join();
        OtherProgram.rests(1000);
        long busy = busyMillis();
        System.out.printf(
                "Storm of %s: %s, refused after at most %d ms; %d plain questions beside, the longest %d ms; the database worked %d ms"
                        + " of the second that began a second after%n",
                what,
                seen.stream().collect(Collectors.groupingBy(each -> each.status + each.code, Collectors.counting())),
                seen.stream()
                        .filter(each -> each.status != 200)
                        .mapToLong(Seen::millis)
                        .max()
                        .orElse(0),
                plain.size(),
                plain.stream().mapToLong(Seen::millis).max().orElse(0),
                busy);
        assertTrue(!plain.isEmpty() && plain.size() == ready.size(), plain::toString);
        assertTrue(plain.stream().allMatch(each -> each.status == 200 && each.millis < 1000), plain::toString);
        assertTrue(ready.stream().allMatch(each -> each == 200), ready::toString);
        assertTrue(busy < 500, () -> "The database still works: " + busy);
        return List.copyOf(seen);
    }

    /** The processor time that the database takes in a second. */
    private static long busyMillis() {
        long before = processorMillis();
        OtherProgram.rests(1000);
        return processorMillis() - before;
    }

    private static long processorMillis() {
        return FrozenDatabase.servers()
                .mapToLong(server ->
                        server.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
                .sum();
    }

    private static Seen plain(int unique) {
        return ask(Map.of("query", PLAIN, "variables", Map.of("u", unique)));
    }

    private static Seen ask(Map<String, Object> body) {
        long start = System.nanoTime();
        HttpResponse<String> answer = Http.ask(body, "Accept", Http.RESPONSE);
        return new Seen(answer.statusCode(), Http.code(answer), (System.nanoTime() - start) / 1_000_000);
    }

    /** A shape that nobody has asked before. */
    private static String edges(int aliases, int unique) {
        String selected = IntStream.range(0, aliases)
                .mapToObj(i -> "e%d_%d: rivals { rockets { id } }".formatted(unique, i))
                .collect(Collectors.joining(" "));
        return "{ companies(first: 1) { nodes { " + selected + " } } }";
    }
}
