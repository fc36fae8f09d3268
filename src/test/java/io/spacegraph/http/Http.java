package io.spacegraph.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** HTTP as it is: nothing is encoded, negotiated or repaired on the way, and a hang is a failure. */
final class Http {

    static final String RESPONSE = "application/graphql-response+json";
    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Http() {}

    /** The answer to a question that is sent as JSON. */
    static HttpResponse<String> ask(String query) {
        return ask(Map.of("query", query));
    }

    static HttpResponse<String> ask(Map<String, ?> body, String... headers) {
        return post(text(body), headers);
    }

    static HttpResponse<String> post(String body, String... headers) {
        HttpRequest.Builder request = to("/graphql").POST(HttpRequest.BodyPublishers.ofString(body));
        request.header("Content-Type", "application/json");
        set(request, headers);
        return send(request);
    }

    static HttpResponse<String> get(String parameters, String... headers) {
        HttpRequest.Builder request = to("/graphql?" + parameters).GET();
        set(request, headers);
        return send(request);
    }

    static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .timeout(Duration.ofSeconds(20));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("No answer", e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + answer.body(), e);
        }
    }

    /** The extensions of the first error. */
    static JsonNode error(HttpResponse<String> answer) {
        return json(answer).at("/errors/0/extensions");
    }

    static String code(HttpResponse<String> answer) {
        return error(answer).path("code").asText();
    }

    static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Names and values in turn; a name that is there already is replaced. */
    private static void set(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
    }
}
