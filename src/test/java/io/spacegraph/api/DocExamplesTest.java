package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries of the README and of {@code src/docs} answer, and where an answer is shown, it is the real one. */
@Tag("long")
@QuarkusTest
@WithTestResource(GraphResource.class)
class DocExamplesTest {

    private static final int WIDTH = 118;
    private static final Path README = Path.of("README.md");
    private static final Path DOCS = Path.of("src/docs");
    private static final Path QUESTIONS = DOCS.resolve("questions.md");
    private static final Path PLAYGROUND = Path.of("src/main/resources/web/playground");
    private static final Pattern EXAMPLE = Pattern.compile("'./(examples/[a-z-]+\\.graphql)'");
    private static final Pattern NAME = Pattern.compile("^query ([A-Z][A-Za-z]+) ", Pattern.MULTILINE);
    private static final Pattern QUERY =
            Pattern.compile("```graphql\n(.*?)```(?:\n\n```json\n(.*?)```)?", Pattern.DOTALL);

    static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.list(DOCS)) {
            return Stream.concat(Stream.of(README), docs.sorted()).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyQueryAnswersAsShown(Path file) throws IOException {
        String text = Files.readString(file);
        List<MatchResult> queries = QUERY.matcher(text).results().toList();
        StringBuilder updated = new StringBuilder();
        int copied = 0;
        for (MatchResult query : queries) {
            JsonNode answer = Ask.graph(query.group(1));
            List<String> empty = answer.properties().stream()
                    .filter(field -> field.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .toList();
            assertEquals(List.of(), empty, query.group(1));
            if (query.group(2) != null) {
                updated.append(text, copied, query.start(2)).append(update(answer, query.group(2)));
                copied = query.end(2);
            }
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, updated.append(text.substring(copied)));
        }
    }

    @Test
    void theReadmeAndTheQuestionsHaveQueries() throws IOException {
        assertEquals(1, answered(README));
        assertEquals(20, answered(QUESTIONS));
    }

    /** The document leaves out their first line, which is their question, and their name. */
    @Test
    void theQuestionsAreTheExamplesOfThePlayground() throws IOException {
        List<String> examples = new ArrayList<>();
        for (MatchResult file : EXAMPLE.matcher(Files.readString(PLAYGROUND.resolve("examples.js")))
                .results()
                .toList()) {
            String example = Files.readString(PLAYGROUND.resolve(file.group(1)));
            assertEquals(
                    typeName(file.group(1)),
                    NAME.matcher(example).results().findFirst().orElseThrow().group(1));
            examples.add(example.replaceFirst("^# .+\n", "").replaceFirst("^query [A-Z][A-Za-z]+ ", ""));
        }
        List<String> shown = QUERY.matcher(Files.readString(QUESTIONS))
                .results()
                .map(query -> query.group(1))
                .toList();
        assertEquals(
                examples, shown, "change src/main/resources/web/playground/examples and src/docs/questions.md alike");
        try (Stream<Path> files = Files.list(PLAYGROUND.resolve("examples"))) {
            assertEquals(examples.size(), files.count(), "each is imported by examples.js");
        }
    }

    @Test
    void whatTheReadmeNamesIsServed() {
        RestAssured.given().get("/docs/").then().statusCode(200);
        RestAssured.given().get("/graphiql/").then().statusCode(200);
        RestAssured.given().get("/q/health").then().statusCode(200);
        RestAssured.given().get("/graphql/schema.graphql").then().statusCode(200);
    }

    /** The name of the type that clients generate of an example is that of its file. */
    private static String typeName(String file) {
        return Pattern.compile("(?:^examples/|-)([a-z])")
                .matcher(file.replace(".graphql", ""))
                .replaceAll(first -> first.group(1).toUpperCase(Locale.ROOT));
    }

    private static long answered(Path file) throws IOException {
        return QUERY.matcher(Files.readString(file))
                .results()
                .filter(query -> query.group(2) != null)
                .count();
    }

    private static String update(JsonNode answer, String shown) {
        String real = narrow(answer, "") + "\n";
        if (Boolean.getBoolean("golden.update")) {
            return real;
        }
        assertEquals(answer, Ask.read(shown));
        return shown;
    }

    /** The JSON with whatever fits on a line on one line. */
    private static String narrow(JsonNode json, String indent) {
        List<String> parts = new ArrayList<>();
        if (json.isValueNode()) {
            return json.toString();
        }
        String deeper = indent + "  ";
        if (json.isArray()) {
            json.forEach(item -> parts.add(narrow(item, deeper)));
        } else {
            json.properties()
                    .forEach(field -> parts.add("\"" + field.getKey() + "\": " + narrow(field.getValue(), deeper)));
        }
        String open = json.isArray() ? "[" : "{";
        String close = json.isArray() ? "]" : "}";
        String line = open + String.join(", ", parts) + close;
        return indent.length() + line.length() <= WIDTH && !line.contains("\n")
                ? line
                : open + "\n" + deeper + String.join(",\n" + deeper, parts) + "\n" + indent + close;
    }
}
