package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.Map;

/** Asks the running program over HTTP, as its users do. */
final class Ask {

    static final ObjectMapper JSON = new ObjectMapper();

    private Ask() {}

    /** The data of an answer without errors. */
    static JsonNode graph(String query) {
        return graph(query, Map.of());
    }

    /** The data of an answer without errors. */
    static JsonNode graph(String query, Map<String, Object> variables) {
        JsonNode answer = raw(query, variables);
        assertFalse(answer.has("errors"), () -> answer.get("errors").toPrettyString() + "\nto\n" + query);
        return answer.get("data");
    }

    /** The data, whose ids do not bear the time that was asked for: for answers of several times that are held together. */
    static JsonNode timeless(String query) {
        return timeless(query, Map.of());
    }

    /** The data, whose ids do not bear the time that was asked for. */
    static JsonNode timeless(String query, Map<String, Object> variables) {
        return read(graph(query, variables).toString().replaceAll("@(knownAt|recordedTo|validAt)=[^\"]*", ""));
    }

    /** The whole answer, errors and all. */
    static JsonNode raw(String query, Map<String, Object> variables) {
        String body = RestAssured.given()
                .contentType(ContentType.JSON)
                .body(text(Map.of("query", query, "variables", variables)))
                .post("/graphql")
                .body()
                .asString();
        return read(body);
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + json, e);
        }
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
