package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.spacegraph.api.GraphResource;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** GraphQL over HTTP, audit by audit, as the npm package {@code graphql-http} audits servers. */
@QuarkusTest
@WithTestResource(GraphResource.class)
class AuditTest {

    private static final Path FILE = Path.of("src/test/resources/http/audits.txt");

    static List<Arguments> audits() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| ", -1))
                .map(row -> Arguments.of((Object[]) row))
                .toList();
    }

    @Test
    void thereAreAsManyAsInThePackage() throws IOException {
        assertEquals(61, audits().size());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("audits")
    void conforms(String id, String name, String method, String accept, String type, String content, String expected) {
        HttpRequest.Builder request = method.equals("GET")
                ? Http.to("/graphql?" + encoded(content)).GET()
                : Http.to("/graphql").POST(HttpRequest.BodyPublishers.ofString(content));
        if (!accept.equals("-")) {
            request.header("Accept", accept);
        }
        if (!type.equals("-")) {
            request.header("Content-Type", type);
        }
        HttpResponse<String> answer = Http.send(request);
        for (String each : expected.split(" ", -1)) {
            check(each, answer);
        }
    }

    private static void check(String expected, HttpResponse<String> answer) {
        String type = answer.headers().firstValue("content-type").orElse("");
        switch (expected) {
            case "noErrors" -> assertFalse(Http.json(answer).has("errors"), answer.body());
            case "noData" -> assertFalse(Http.json(answer).has("data"), answer.body());
            case "utf8" -> assertTrue(type.endsWith("charset=utf-8"), type);
            default -> {
                if (expected.startsWith("type=")) {
                    assertTrue(type.startsWith(expected.substring("type=".length())), type);
                } else {
                    String[] range = expected.split("-", -1);
                    int status = answer.statusCode();
                    int last = Integer.parseInt(range[range.length - 1]);
                    assertTrue(Integer.parseInt(range[0]) <= status && status <= last, status + " " + answer.body());
                }
            }
        }
    }

    private static String encoded(String parameters) {
        return Arrays.stream(parameters.split("&", -1))
                .map(each -> each.split("=", 2))
                .map(each -> each[0] + "=" + Http.encoded(each[1]))
                .collect(Collectors.joining("&"));
    }
}
