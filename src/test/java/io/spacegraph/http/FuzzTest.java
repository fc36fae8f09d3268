package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.spacegraph.api.GraphResource;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent, something sensible is answered: no failure of ours, none that hangs, and nothing of how the program is
 * made. {@code -Dfuzz=20000} asks more, {@code -Dfuzz.seed} the same again.
 */
@Tag("long")
@QuarkusTest
@WithTestResource(GraphResource.class)
class FuzzTest {

    private static final int REQUESTS = Integer.getInteger("fuzz", 1500);
    private static final long SEED = Long.getLong("fuzz.seed", 20260101L);
    private static final int LONGEST_MILLIS = 5000;
    private static final long GROWTH = 150L << 20;

    /** Names of our classes and of those below, and lines of a stack. What is echoed of a request holds none of them. */
    static final Pattern LEAK =
            Pattern.compile("io\\.spacegraph|org\\.neo4j|graphql\\.[a-z]|java\\.[a-z]|\\sat [a-z]+\\.|Exception");

    private final Map<String, Integer> answers = new TreeMap<>();

    @Test
    void nothingBreaksIt() {
        ask(new Fuzz(new Random(SEED - 1)), Math.min(500, REQUESTS / 3));
        long before = heap();
        answers.clear();
        ask(new Fuzz(new Random(SEED)), REQUESTS);
        long after = heap();
        System.out.printf(
                "Fuzz: %d requests, seed %d, heap %d -> %d MiB, %s%n",
                REQUESTS, SEED, before >> 20, after >> 20, answers);
        assertTrue(after - before < GROWTH, "The heap grew from " + before + " to " + after);
        assertTrue(answers.keySet().stream().anyMatch(key -> key.startsWith("200 -")), answers::toString);
    }

    private void ask(Fuzz fuzz, int times) {
        for (int i = 0; i < times; i++) {
            Fuzz.Sent sent = fuzz.next();
            long start = System.nanoTime();
            HttpResponse<String> answer = send(sent, i);
            long millis = (System.nanoTime() - start) / 1_000_000;
            check(
                    answer,
                    "seed " + SEED + ", request " + i + ": " + sent + "\n-> " + answer.statusCode() + " "
                            + answer.body());
            assertTrue(millis < LONGEST_MILLIS, () -> millis + " ms for " + sent);
        }
    }

    static HttpResponse<String> send(Fuzz.Sent sent, int i) {
        try {
            return Http.send(request(sent));
        } catch (AssertionError none) {
            throw new AssertionError("seed " + SEED + ", request " + i + ": " + sent, none);
        }
    }

    private void check(HttpResponse<String> answer, String story) {
        String code = answer.body().startsWith("{") && Http.json(answer).has("errors") ? Http.code(answer) : "-";
        answers.merge(answer.statusCode() + " " + code, 1, Integer::sum);
        assertTrue(answer.statusCode() < 500, story);
        assertFalse(LEAK.matcher(answer.body()).find(), story);
        boolean tells = answer.body().isEmpty() || answer.body().startsWith("{");
        assertTrue(tells, story);
    }

    private static HttpRequest.Builder request(Fuzz.Sent sent) {
        HttpRequest.Builder request = sent.body() == null
                ? Http.to("/graphql?" + sent.parameters()).GET()
                : Http.to("/graphql").POST(HttpRequest.BodyPublishers.ofString(sent.body()));
        sent.headers().forEach(request::setHeader);
        return request;
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
