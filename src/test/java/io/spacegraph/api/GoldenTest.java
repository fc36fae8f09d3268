package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Each {@code .graphql} in {@code golden/} has its answer beside it as {@code .json} and the statements it became as
 * {@code .cypher}. {@code -Dgolden.update=true} writes both anew; review the diff.
 */
@QuarkusTest
@WithTestResource(GraphResource.class)
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @Inject
    Driver driver;

    static List<String> queries() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".graphql"))
                    .map(name -> name.substring(0, name.length() - ".graphql".length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersAsBefore(String name) {
        String query = read(name + ".graphql");
        List<String> answer = new ArrayList<>();
        List<String> statements = Statements.during(
                () -> answer.add(data(Ask.raw(query, java.util.Map.of())).toPrettyString() + "\n"));
        compare(name + ".json", answer.get(0));
        compare(
                name + ".cypher",
                String.join("\n;\n", statements.stream().sorted().toList()) + "\n");
        statements.forEach(this::explain);
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

    private static org.neo4j.driver.Value parameters(String cypher) {
        java.util.Map<String, Object> none = new java.util.HashMap<>();
        java.util.regex.Matcher names =
                java.util.regex.Pattern.compile("\\$(\\w+)").matcher(cypher);
        while (names.find()) {
            none.put(names.group(1), null);
        }
        return org.neo4j.driver.Values.value(none);
    }

    private static void compare(String file, String actual) {
        if (UPDATE) {
            write(file, actual);
        }
        assertEquals(read(file), actual, file);
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String file, String text) {
        try {
            Files.writeString(FOLDER.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
