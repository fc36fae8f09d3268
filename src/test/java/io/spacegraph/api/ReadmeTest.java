package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's queries answer, and where it shows an answer, it is the real one. */
@QuarkusTest
@WithTestResource(GraphResource.class)
class ReadmeTest {

    private static final Path FILE = Path.of("README.md");
    private static final Pattern QUERY =
            Pattern.compile("```graphql\n(.*?)```(?:\n\n```json\n(.*?)```)?", Pattern.DOTALL);

    @Test
    void everyQueryAnswersAsShown() throws IOException {
        String readme = Files.readString(FILE);
        List<MatchResult> queries = QUERY.matcher(readme).results().toList();
        assertTrue(queries.size() >= 4, "only " + queries.size());
        for (MatchResult query : queries) {
            JsonNode answer = Ask.graph(query.group(1));
            List<String> empty = answer.properties().stream()
                    .filter(field -> field.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .toList();
            assertEquals(List.of(), empty, query.group(1));
            if (query.group(2) != null) {
                readme = readme.replace(query.group(2), update(answer, query.group(2)));
            }
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, readme);
        }
    }

    @Test
    void thePlaygroundIsWhereTheReadmeSays() {
        RestAssured.given().get("/graphiql/").then().statusCode(200);
        RestAssured.given().get("/q/health").then().statusCode(200);
        RestAssured.given().get("/graphql/schema.graphql").then().statusCode(200);
    }

    private static String update(JsonNode answer, String shown) {
        String real = answer.toPrettyString() + "\n";
        if (Boolean.getBoolean("golden.update")) {
            return real;
        }
        assertEquals(answer, Ask.read(shown));
        return shown;
    }
}
