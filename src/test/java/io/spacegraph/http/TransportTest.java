package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.spacegraph.api.GraphResource;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What hung, was answered with a wrong status, or was read wrongly before the endpoint had a route of its own. */
@QuarkusTest
@WithTestResource(GraphResource.class)
class TransportTest {

    private static final String TYPENAME = "{\"query\":\"{ __typename }\"}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json;charset=bogus | 406 | application/json",
                "application/json; charset=UTF-8 | 200 | application/json",
                "text/html | 406 | application/json",
                "application/json;q=0 | 406 | application/json",
                "application/* | 200 | application/json",
                "text/html, */*;q=0.1 | 200 | application/json",
                "application/json;q=0.4, application/graphql-response+json;q=0.5 | 200 | application/graphql-response+json",
                "application/json, application/graphql-response+json | 200 | application/json",
                "application/graphql-response+json, application/json;q=0.9 | 200 | application/graphql-response+json",
                "application/graphql-response+json;charset=latin1, application/json | 200 | application/json",
                "*/*, application/json;q=0 | 200 | application/graphql-response+json",
                ";;;=,, | 406 | application/json",
            })
    void theAcceptHeaderIsNegotiated(String accept, int status, String type) {
        HttpResponse<String> answer = Http.post(TYPENAME, "Accept", accept);
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                type + "; charset=utf-8",
                answer.headers().firstValue("content-type").orElse(""));
        assertEquals(
                "nosniff", answer.headers().firstValue("x-content-type-options").orElse(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/plain | 415",
                "application/x-www-form-urlencoded | 415",
                "multipart/form-data; boundary=x | 415",
                "application/graphql | 415",
                "application/json; charset=latin1 | 415",
                "application/json;charset=UTF-8 | 200",
                "APPLICATION/JSON | 200",
                "application/json, application/json | 200",
                "application/json; charset=utf-8, application/json; charset=utf-8 | 200",
                "application/json, text/plain | 415",
                "text/plain, application/json | 415",
                "text/plain, text/plain | 415",
                "application/json, application/json; charset=latin1 | 415",
                ", | 415",
            })
    void onlyJsonIsRead(String type, int status) {
        HttpResponse<String> answer = Http.post(TYPENAME, "Content-Type", type);
        assertEquals(status, answer.statusCode(), answer.body());
    }

    @ParameterizedTest
    @CsvSource({"application/json, 200", "text/plain, 415"})
    void aTypeInTwoLinesIsOneOrNone(String second, int status) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String lines = "Content-Type: application/json\r\nContent-Type: " + second + "\r\n";
            String answer = raw(
                    socket,
                    "POST /graphql HTTP/1.1\r\n" + lines + "Content-Length: " + TYPENAME.length() + "\r\n",
                    TYPENAME);
            assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{\"query\":\"{ __typename }\"}] | NO_BATCHES",
                "[] | NO_BATCHES",
                "null | BAD_REQUEST",
                "\"{ __typename }\" | BAD_REQUEST",
                "{\"query\":\"{ __typename }\",\"query\":\"{ a }\"} | BAD_REQUEST",
                "{\"query\":\"{ __typename }\"} {} | BAD_REQUEST",
                "{\"query\":null} | BAD_REQUEST",
                "{\"query\":\"{ __typename }\",\"variables\":{\"a\":[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]}} | BAD_REQUEST",
                "{\"query\":\"{ __typename }\",\"variables\":{\"a\":NaN}} | BAD_REQUEST",
            })
    void aBodyThatIsNoQuestionIsRefused(String body, String code) {
        HttpResponse<String> answer = Http.post(body);
        assertEquals(400, answer.statusCode());
        assertEquals(code, Http.code(answer), answer.body());
        assertTrue(Http.error(answer).path("next").asText().endsWith("."), answer.body());
    }

    @Test
    void aBodyThatIsTooLargeIsNotRead() {
        HttpResponse<String> answer = Http.post("{\"query\":\"" + " ".repeat(300_000) + "\"}");
        assertEquals(413, answer.statusCode());
        assertEquals("TOO_LARGE", Http.code(answer));
    }

    @Test
    void aGetIsDecodedOnceAndTakesItsOperationNameFromItsOwnParameter() {
        String query = "query A($t: String!) { a: __type(name: $t) { name } } query B { b: __typename }";
        HttpResponse<String> a = Http.get(
                "operationName=A&variables=" + Http.encoded("{\"t\":\"100%25+\"}") + "&query=" + Http.encoded(query));
        assertEquals(200, a.statusCode());
        assertTrue(Http.json(a).at("/data/a").isNull(), a.body());
        HttpResponse<String> b = Http.get("operationName=B&query=" + Http.encoded(query));
        assertEquals("Query", Http.json(b).at("/data/b").asText());
        HttpResponse<String> echo = Http.get(
                "query=" + Http.encoded("query($i: ID!) { node(id: $i) { id } x: nodes(ids: [\"a%2Bb\"]) { id } }")
                        + "&variables=" + Http.encoded("{\"i\":\"%41\"}"));
        assertTrue(Http.json(echo).at("/data/node").isNull(), echo.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query=%7B__typename%7D&query=%7Ba%7D | query is given 2 times",
                "query=%7B__typename%7D&variables=%5B%5D | variables must be an object, was a list",
                "query=%zz | ''",
                "operationName=A | query is missing",
                "query= | query is missing",
            })
    void aGetThatIsNoQuestionIsRefused(String parameters, String message) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String answer = raw(socket, "GET /graphql?" + parameters + " HTTP/1.1\r\n");
            assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
            assertTrue(answer.contains(message), answer);
        }
    }

    @Test
    void aWebSocketIsRefused() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String request = """
                    GET /graphql HTTP/1.1
                    Upgrade: websocket
                    Connection: Upgrade
                    Origin: http://evil.example
                    Sec-WebSocket-Version: 13
                    Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
                    """;
            String answer = raw(socket, request.replace("\n", "\r\n"));
            assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
            assertTrue(answer.contains("NO_WEBSOCKET"), answer);
        }
    }

    @Test
    void otherMethodsAreRefusedAndNamed() {
        for (String method : new String[] {"PUT", "DELETE", "PATCH"}) {
            HttpResponse<String> answer =
                    Http.send(Http.to("/graphql").method(method, HttpRequest.BodyPublishers.noBody()));
            assertEquals(405, answer.statusCode(), method);
            assertEquals(
                    "GET, HEAD, POST, OPTIONS",
                    answer.headers().firstValue("allow").orElse(""));
        }
        HttpResponse<String> options =
                Http.send(Http.to("/graphql").method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertEquals(204, options.statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/graphiql/",
                "/graphiql",
                "/favicon.ico",
                "/graphql",
                "/graphql?query=%7B__typename%7D",
                "/graphql?query=%7Bnone%7D",
                "/graphql/schema.graphql",
            })
    void headIsAnsweredAsGetWithoutTheBody(String path) {
        HttpResponse<String> get = Http.send(Http.to(path).GET());
        HttpResponse<String> head = Http.send(Http.to(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertEquals("", head.body());
        assertEquals(get.statusCode(), head.statusCode());
        assertEquals(lasting(get), lasting(head));
    }

    @Test
    void headOfAnAnswerThatIsKnownIs304() {
        String query = "/graphql?query=%7Bmeta%7Bversion%7D%7D";
        String tag =
                Http.send(Http.to(query).GET()).headers().firstValue("etag").orElseThrow();
        HttpRequest.Builder again = Http.to(query).method("HEAD", HttpRequest.BodyPublishers.noBody());
        assertEquals(304, Http.send(again.header("If-None-Match", tag)).statusCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{__typename} | 200",
                "query+Named{__typename}&variables={}&operationName=Named | 200",
                "{__typename | 400",
            })
    void rawBracesInAnAddressAreRead(String query, int status) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String answer = raw(socket, "GET /graphql?query=" + query + " HTTP/1.1\r\n");
            assertTrue(answer.contains(status == 200 ? "{\"data\":{\"__typename\":\"Query\"}" : "\"code\""), answer);
        }
    }

    @Test
    void noOtherSiteMayReadAnswers() {
        HttpResponse<String> answer = Http.post(TYPENAME, "Origin", "https://evil.example", "X-Echo", "<script>");
        assertTrue(answer.headers().firstValue("access-control-allow-origin").isEmpty());
        assertFalse(
                answer.headers().toString().contains("evil"), answer.headers().toString());
        assertFalse(
                answer.headers().toString().contains("script"), answer.headers().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first: 99999999999 | BAD_ARGUMENT",
                "first: -99999999999 | BAD_ARGUMENT",
                "first: 2147483648 | BAD_ARGUMENT",
                "first: 1e999999999 | BAD_ARGUMENT",
                "first: \"1\" | BAD_ARGUMENT",
                "first: 2147483647 | BAD_ARGUMENT",
                "first: -1 | BAD_ARGUMENT",
            })
    void aWholeNumberIsWhatTheSpecificationSays(String argument, String code) {
        HttpResponse<String> answer = Http.ask("{ companies(" + argument + ") { nodes { id } } }");
        assertEquals(code, Http.code(answer), answer.body());
        assertFalse(Http.json(answer).has("data"), answer.body());
    }

    @ParameterizedTest
    @CsvSource({"99999999999", "1e999999999", "1.5", "\"1\"", "1e400", "true"})
    void soItIsInAVariable(String value) {
        HttpResponse<String> answer = Http.post(
                "{\"query\":\"query($n: Int) { companies(first: $n) { nodes { id } } }\",\"variables\":{\"n\":" + value
                        + "}}");
        assertEquals("BAD_ARGUMENT", Http.code(answer), answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "minConfidence: 1e400",
        "minConfidence: 1e999999999",
        "minConfidence: -1e999999999",
    })
    void aNumberIsFinite(String argument) {
        HttpResponse<String> answer =
                Http.ask("{ connect(from: {id: \"a\"}, to: {id: \"b\"}, " + argument + ") { length } }");
        assertEquals("BAD_ARGUMENT", Http.code(answer), answer.body());
    }

    /** CVE-2026-76763: to expand such a literal to its digits took all memory. */
    @ParameterizedTest
    @CsvSource({"1e999999999", "1e-999999999", "9e400"})
    void aDecimalIsNeverExpanded(String literal) {
        String where = "where: {amount: {min: %s}}";
        HttpResponse<String> few = Http.ask("{ fundingRounds(" + where.formatted("1e3") + ") { totalCount } }");
        assertTrue(Http.json(few).at("/data/fundingRounds/totalCount").asInt() > 0, few.body());
        HttpResponse<String> inText = Http.ask("{ fundingRounds(" + where.formatted(literal) + ") { totalCount } }");
        assertEquals("BAD_ARGUMENT", Http.code(inText), inText.body());
        HttpResponse<String> inVariable = Http.post(
                "{\"query\":\"query($w: FundingRoundWhere) { fundingRounds(where: $w) { totalCount } }\",\"variables\":{\"w\":{\"amount\":{\"min\":"
                        + literal + "}}}}");
        assertEquals("BAD_ARGUMENT", Http.code(inVariable), inVariable.body());
    }

    @Test
    void aFailureOfAFieldIs200WithDataAnd400Without() {
        String none = "{ entity(ref: {name: \"Falcon\"}) { id } meta { version } }";
        assertEquals(
                200, Http.ask(Map.of("query", none), "Accept", Http.RESPONSE).statusCode());
        HttpResponse<String> bad =
                Http.ask(Map.of("query", "{ companies(after: \"x\") { nodes { id } } }"), "Accept", Http.RESPONSE);
        assertEquals(400, bad.statusCode());
        assertTrue(Http.json(bad).get("data").isNull(), bad.body());
    }

    @Test
    void theSchemaAndThePlaygroundAreStillThere() {
        assertTrue(Http.send(Http.to("/graphql/schema.graphql").GET()).body().contains("type Query"));
        assertEquals(200, Http.send(Http.to("/graphiql/").GET()).statusCode());
    }

    /** The headers that say something about what was asked for, and not about this one exchange. The length need not be said. */
    private static Map<String, List<String>> lasting(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        List.of("date", "last-modified", "x-request-id", "content-length", "transfer-encoding")
                .forEach(headers::remove);
        return headers;
    }

    private static String raw(Socket socket, String head) throws IOException {
        return raw(socket, head, "");
    }

    private static String raw(Socket socket, String head, String body) throws IOException {
        socket.setSoTimeout(5000);
        socket.getOutputStream()
                .write((head + "Host: localhost\r\nAccept: application/json\r\nConnection: "
                                + (head.contains("Upgrade") ? "" : "close") + "\r\n\r\n")
                        .replace("Connection: \r\n", "")
                        .concat(body)
                        .getBytes(StandardCharsets.UTF_8));
        byte[] bytes = new byte[4096];
        StringBuilder answer = new StringBuilder();
        do {
            int read = socket.getInputStream().read(bytes);
            if (read < 0) {
                break;
            }
            answer.append(new String(bytes, 0, read, StandardCharsets.UTF_8));
        } while (!answer.toString().endsWith("]}"));
        return answer.toString();
    }
}
