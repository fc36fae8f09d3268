package io.spacegraph.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Requests as nobody would write them: valid, nearly valid, and not at all. One seed makes one sequence. */
final class Fuzz {

    /** Lucene's and Cypher's own signs, and what has broken others. */
    private static final List<String> TEXTS = List.of(
            "SpaceX",
            "foo/bar",
            "\"open",
            "a AND",
            "((((",
            "Company -1",
            "*",
            "?*~",
            "a~0.1~",
            "[a TO",
            "{a TO b]",
            "name:*",
            "\\",
            "\\\\\"",
            "/.*/",
            "/(a|a|aa)+$/",
            "&& ||",
            "NOT NOT",
            "+-!(){}[]^\"~*?:\\/",
            "' OR 1=1 //",
            "'}) DETACH DELETE n //",
            "`) RETURN 1 //",
            "$validAt",
            "\\u0027 RETURN 1",
            "} CALL { ",
            "LOAD CSV FROM 'file:///etc/passwd' AS x",
            "${jndi:ldap://x/a}",
            "<script>",
            "../../etc/passwd",
            "\u0000",
            "\uD83D\uDE80",
            "\uD800",
            "\u202E",
            "天舟",
            "ﷺ".repeat(20),
            "a ".repeat(300),
            "x".repeat(5000),
            "",
            " ");

    private static final List<String> ROOTS = List.of("companies", "missions", "rockets", "people", "constellations");
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "2",
            "7",
            "-1",
            "100",
            "101",
            "2147483647",
            "2147483648",
            "99999999999",
            "1e9",
            "1.5",
            "-0",
            "1e999999999",
            "null",
            "true",
            "\"3\"",
            "[]",
            "{}");

    private static final List<String> ACCEPTS = List.of(
            "application/json",
            Http.RESPONSE,
            "*/*",
            "text/html",
            "application/json;charset=bogus",
            ";;;",
            "q=0",
            "application/*;q=0.5, text/*",
            "application/json;q=9e9",
            "a".repeat(2000));

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json;charset=utf-8",
            "application/json;charset=utf-16",
            "text/plain",
            "application/graphql",
            "multipart/form-data; boundary=x",
            "",
            "application/json; charset=\"");

    /** A request: a POST if it has a body. */
    record Sent(@Nullable String body, String parameters, Map<String, String> headers) {
        @Override
        public String toString() {
            return (body == null ? "GET " + parameters : "POST " + body) + " " + headers;
        }
    }

    private final Random random;

    Fuzz(Random random) {
        this.random = random;
    }

    Sent next() {
        String query = random.nextInt(4) == 0 ? broken(query()) : query();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", random.nextInt(40) == 0 ? anything() : query);
        if (random.nextInt(2) == 0) {
            body.put("variables", random.nextInt(8) == 0 ? anything() : variables());
        }
        if (random.nextInt(8) == 0) {
            body.put(one(List.of("operationName", "extensions", "documentId", "id", text())), anything());
        }
        Map<String, String> headers = headers();
        String parameters = parameters(body);
        // Of a longer line the server says 414 and hangs up.
        if (random.nextInt(5) == 0 && parameters.length() < 3500) {
            headers.remove("Content-Type");
            return new Sent(null, parameters, headers);
        }
        String text = text(body);
        return new Sent(random.nextInt(10) == 0 ? broken(text) : text, "", headers);
    }

    private String query() {
        String variables = "($t: String!, $n: Int, $c: String)";
        return switch (random.nextInt(7)) {
            case 0 -> "query Q($t: String!) { search(text: $t, first: " + number() + ") { __typename } }";
            case 1 -> "{ search(text: " + quoted(text()) + ") { __typename } }";
            case 2 ->
                "query Q" + variables + " { " + one(ROOTS) + "(first: $n, after: $c, where: {name: {" + filter()
                        + ": $t}}) { totalCount nodes { id name } pageInfo { endCursor } } }";
            case 3 ->
                "{ " + one(ROOTS) + "(first: " + number() + ", after: " + quoted(cursor()) + ") { nodes { id } } }";
            case 4 ->
                "{ company(ref: {" + one(List.of("id", "name")) + ": " + quoted(text()) + "}) { name claims(first: "
                        + number() + ") { nodes { id } } } }";
            case 5 ->
                "query Q($t: String!) { " + one(ROOTS) + "(where: {NOT: {name: {" + filter()
                        + ": $t}}}) { edges { cursor node { " + nested() + " } } } }";
            default ->
                "{ a: __typename ...F } fragment F on Query { " + one(ROOTS) + "(last: " + number() + ", before: "
                        + quoted(cursor()) + ") { nodes { ..." + one(List.of("F", "G", " on Node { id }")) + " } } }";
        };
    }

    private String nested() {
        return one(
                List.of("id", "name nope", "claims { nodes { id text } }", "id @skip(if: true)", "__typename @x", "{"));
    }

    private String filter() {
        return one(List.of("contains", "eq", "startsWith", "matches"));
    }

    private Map<String, Object> variables() {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("t", random.nextInt(10) == 0 ? anything() : text());
        if (random.nextInt(2) == 0) {
            variables.put("n", random.nextInt(4) == 0 ? anything() : random.nextInt(120) - 10);
        }
        if (random.nextInt(3) == 0) {
            variables.put("c", cursor());
        }
        return variables;
    }

    private Object anything() {
        return one(List.of(
                text(),
                List.of(),
                List.of(1, "a"),
                Map.of("a", Map.of()),
                7,
                -1L,
                1e300,
                true,
                Long.MAX_VALUE,
                Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", "0".repeat(64)))));
    }

    /** Forged: of another shape, of other types, or no cursor at all. */
    private String cursor() {
        String inner = one(List.of(
                "[]",
                "[\"a\"]",
                "[null]",
                "[1,2,3]",
                "{}",
                "[\"NAME\",\"ASC\",\"x\",\"company/x\"]",
                text(),
                "[\"" + "a".repeat(3000) + "\"]",
                "{\"v\":1,\"k\":[[]]}"));
        byte[] bytes = inner.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(3) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return random.nextInt(4) == 0 ? text() : encoded;
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", random.nextInt(20) == 0 ? one(TYPES) : "application/json");
        if (random.nextInt(3) == 0) {
            headers.put("Accept", one(ACCEPTS));
        }
        if (random.nextInt(10) == 0) {
            String name = one(List.of("If-None-Match", "X-Request-Id", "traceparent", "Authorization", "Origin"));
            headers.put(
                    name, one(List.of("*", "\"x\"", "W/\"\",,", "00-" + "0".repeat(32) + "-1-1", "null", "a b", "'")));
        }
        headers.values().removeIf(String::isEmpty);
        return headers;
    }

    private String parameters(Map<String, Object> body) {
        StringBuilder all = new StringBuilder();
        body.forEach((name, value) -> {
            String text = value instanceof String string ? string : text(value);
            all.append(all.isEmpty() ? "" : "&")
                    .append(Http.encoded(name))
                    .append('=')
                    .append(Http.encoded(text));
        });
        if (random.nextInt(20) == 0) {
            all.append(one(List.of("&query=a", "&&&", "&=", "&variables=", "&%7e=%C3")));
        }
        return all.toString();
    }

    private String broken(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int at = random.nextInt(text.length());
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at);
            case 1 ->
                text.substring(0, at)
                        + one(List.of("{", "}", "\"", "\\", "$", "#", "\u0000", "(", "..."))
                        + text.substring(at);
            case 2 -> text.substring(at) + text.substring(0, at);
            default -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + random.nextInt(5)));
        };
    }

    private String number() {
        return one(NUMBERS);
    }

    private String text() {
        String text = one(TEXTS);
        return random.nextInt(4) == 0 ? text + one(TEXTS) : text;
    }

    private static String quoted(String text) {
        return text(text);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String text(Object value) {
        try {
            return Http.JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
