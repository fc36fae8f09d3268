package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * Each {@code .graphql} in {@code golden/} has its answer beside it as {@code .json} and the statements it became as
 * {@code .cypher}. {@code -Dgolden.update=true} writes both anew; review the diff.
 */
@QuarkusTest
@WithTestResource(GraphResource.class)
class GoldenTest {

    private static final GoldenFiles FILES = new GoldenFiles(Path.of("src/test/resources/golden"));
    private static final int TRIES = 4;
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    /** What a busy machine says instead of an answer. */
    private static final Set<String> BUSY =
            Set.of("GRAPH_UNAVAILABLE", "GRAPH_CHANGING", "TOO_SLOW", "TIMED_OUT", "BUSY");

    @Inject
    Driver driver;

    private record Asked(JsonNode answer, List<String> statements) {}

    static List<String> queries() {
        return FILES.queries();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersAsBefore(String name) {
        Asked asked = ask(FILES.read(name + ".graphql"));
        FILES.compare(name + ".json", asked.answer.toPrettyString() + "\n");
        FILES.compare(name + ".cypher", String.join("\n;\n", asked.statements) + "\n");
        asked.statements.forEach(this::explain);
    }

    /** Asks until it is answered, and until what was sent meanwhile is the same twice: then nobody else sent any of it. */
    private static Asked ask(String query) {
        Asked before = askOnce(query);
        for (int i = 1; i < TRIES; i++) {
            Asked again = askOnce(query);
            if (!isBusy(again.answer) && again.equals(before)) {
                return again;
            }
            before = again;
        }
        throw new AssertionError("The machine is too busy for a golden answer: " + before);
    }

    private static Asked askOnce(String query) {
        List<JsonNode> answer = new ArrayList<>();
        List<String> statements = Statements.during(() -> answer.add(data(Ask.raw(query, Map.of()))));
        return new Asked(answer.get(0), statements.stream().sorted().toList());
    }

    private static boolean isBusy(JsonNode answer) {
        return answer.path("errors").findValuesAsText("code").stream().anyMatch(BUSY::contains);
    }

    /** What a question costs is not its answer. */
    private static JsonNode data(JsonNode answer) {
        return ((ObjectNode) answer).without("extensions");
    }

    /** The planner must accept the statement, and find its first nodes by an index or a label, never by a scan of all. */
    private void explain(String cypher) {
        try (Session session = driver.session()) {
            String plan = session.run("CYPHER runtime=pipelined EXPLAIN " + cypher, parameters(cypher))
                    .consume()
                    .plan()
                    .toString();
            assertEquals(-1, plan.indexOf("AllNodesScan"), plan);
        }
    }

    private static Value parameters(String cypher) {
        Map<String, Object> none = new HashMap<>();
        Matcher names = PARAMETER.matcher(cypher);
        while (names.find()) {
            none.put(names.group(1), null);
        }
        return Values.value(none);
    }
}
