package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.spacegraph.api.GraphResource;
import io.spacegraph.api.Statements;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every limit refuses before any statement runs, and says what is allowed; what tools attack with is among the rows. */
@QuarkusTest
@WithTestResource(GraphResource.class)
class LimitTest {

    static List<Arguments> tooMuch() {
        String circle = "query { ...a } fragment a on Query { ...b } fragment b on Query { ...a }";
        return List.of(
                row(
                        "aliases at the top",
                        many(101, "alias%d: __typename"),
                        "LIMIT_EXCEEDED",
                        "query has 21 root fields, the limit is 20"),
                row(
                        "alias overload",
                        "{ meta " + many(101, "a%d: version") + " }",
                        "LIMIT_EXCEEDED",
                        "query has 51 aliases, the limit is 50"),
                row(
                        "root fields",
                        many(21, "__typename"),
                        "LIMIT_EXCEEDED",
                        "query has 21 root fields, the limit is 20"),
                row(
                        "field duplication",
                        many(500, "__typename"),
                        "LIMIT_EXCEEDED",
                        "query has 21 root fields, the limit is 20"),
                row(
                        "directive overload",
                        "query { __typename " + "@aa".repeat(10) + " }",
                        "LIMIT_EXCEEDED",
                        "query has 10 directives in one place, the limit is 5"),
                row(
                        "directives of an operation",
                        "query " + "@aa".repeat(51) + " { __typename }",
                        "LIMIT_EXCEEDED",
                        "query has 51 directives in one place, the limit is 5"),
                row("depth", nested(16), "LIMIT_EXCEEDED", "query has 16 levels, the limit is 15"),
                row(
                        "tokens",
                        "{ meta { " + "version ".repeat(4000) + "} }",
                        "LIMIT_EXCEEDED",
                        "query has 4001 tokens, the limit is 4000"),
                row(
                        "bytes",
                        "{ __typename } #" + "天".repeat(30_000),
                        "LIMIT_EXCEEDED",
                        "query has 90016 bytes, the limit is 65536"),
                row(
                        "fragments within fragments",
                        "query { companies { nodes { ...f0 } } } " + doubling(20),
                        "LIMIT_EXCEEDED",
                        "query has 2001 selections, the limit is 2000"),
                row("circular fragments", circle, "GRAPHQL_VALIDATION_FAILED", "Fragment cycles not allowed"),
                row(
                        "circular introspection",
                        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
                        "BAD_FAITH_INTROSPECTION",
                        "not asking for introspection in good faith"),
                row(
                        "cost",
                        "{ companies(first: 100) { nodes { rounds(first: 100) { nodes { id claims(first: 3) { nodes { id } } } } } } }",
                        "TOO_COSTLY",
                        "The cost is 40100, the limit is 20000"),
                row(
                        "conditions",
                        "{ companies(where: {OR: [" + "{name: {eq: \"a\"}, country: [\"CN\"]},".repeat(50)
                                + "]}) { totalCount } }",
                        "LIMIT_EXCEEDED",
                        "has 101 conditions in one request, the limit is 100"),
                row(
                        "conditions of two filters",
                        "{ a: companies(where: {OR: [" + "{name: {eq: \"a\"}},".repeat(60) + "]}) { totalCount } "
                                + "b: rockets(where: {OR: [" + "{name: {eq: \"a\"}},".repeat(60)
                                + "]}) { totalCount } }",
                        "LIMIT_EXCEEDED",
                        "has 101 conditions in one request, the limit is 100"),
                row(
                        "items",
                        "{ nodes(ids: [" + "\"company/spacex\",".repeat(101) + "]) { id } }",
                        "LIMIT_EXCEEDED",
                        "nodes.ids has 101 items, the limit is 100"),
                row(
                        "nested filters",
                        "{ companies(where: " + "{NOT: ".repeat(8) + "{name: {eq: \"a\"}}" + "}".repeat(8)
                                + ") { totalCount } }",
                        "LIMIT_EXCEEDED",
                        "has 9 levels, the limit is 8"),
                row(
                        "edges",
                        "{ companies { nodes { " + edges(30) + " } } }",
                        "BAD_ARGUMENT",
                        "selection has more than 60 edges"),
                row(
                        "edges of filters",
                        "{ companies(where: {OR: [{ipoState: [LISTED]}, {ipoState: [DELISTED]}]}) { nodes { "
                                + edges(29) + " } } }",
                        "BAD_ARGUMENT",
                        "selection has more than 60 edges"),
                row(
                        "suggestions",
                        "{ compannies { totalCount } }",
                        "GRAPHQL_VALIDATION_FAILED",
                        "Field 'compannies' in type 'Query' is undefined"),
                row("mutation", "mutation { __typename }", "", ""),
                row("subscription", "subscription { __typename }", "", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooMuch")
    void isRefusedBeforeAnyStatement(String what, String query, String code, String message) {
        List<String> statements = Statements.during(() -> {
            HttpResponse<String> answer = Http.ask(Map.of("query", query), "Accept", Http.RESPONSE);
            assertEquals(400, answer.statusCode(), answer.body());
            assertTrue(code.isEmpty() || code.equals(Http.code(answer)), answer.body());
            String said = Http.json(answer).at("/errors/0/message").asText();
            assertTrue(said.contains(message), said);
            assertFalse(said.contains("Did you mean"), said);
            assertTrue(Http.json(answer).get("errors").size() <= 5, answer.body());
        });
        assertEquals(List.of(), statements);
    }

    @Test
    void aRefusalNamesTheArgumentToLower() {
        JsonNode error = Http.error(
                Http.ask(
                        "{ companies(first: 3) { nodes { rounds(first: 100) { nodes { company { missions(first: 90) { nodes { id } } } } } } } }"));
        assertEquals("TOO_COSTLY", error.path("code").asText());
        assertEquals("companies.nodes.rounds.first", error.path("argument").asText());
        assertEquals(
                "at most 20000 nodes and conditions in one request",
                error.path("allowed").asText());
        assertEquals(
                "Lower companies.nodes.rounds.first, was 100.",
                error.path("next").asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ meta { version } } | 1",
                "{ __typename } | 0",
                "{ companies { totalCount } } | 20",
                "{ companies(first: 3) { nodes { id name } pageInfo { endCursor } } } | 3",
                "{ companies(last: 4) { edges { node { id rounds(first: 2) { nodes { id } } } } } } | 12",
                "{ companies(first: 2) { nodes { rivals { id } } } } | 12",
                "{ a: companies(first: 2) { totalCount } b: companies(first: 3) { totalCount } } | 5",
                "{ companies(first: 2) { nodes { id } } companies(first: 2) { nodes { name } } } | 2",
                "{ companies(first: 2) { ...x ...x } } fragment x on CompanyConnection { nodes { rounds(first: 5) { totalCount } } } | 12",
                "query($n: Int = 7) { companies(first: $n) { totalCount } } | 7",
                "{ node(id: \"x\") { ... on Company { x: rounds(first: 2) { totalCount } } ... on Rocket { x: missions(first: 3) { totalCount } } } } | 6",
            })
    void theCostIsTheNodesAskedFor(String query, int nodes) {
        JsonNode answer = Http.json(Http.ask(query));
        assertFalse(answer.has("errors"), answer.toString());
        assertEquals(nodes, answer.at("/extensions/cost/requested").asInt(), answer.toString());
        assertEquals(20_000, answer.at("/extensions/cost/limit").asInt());
    }

    @Test
    void conditionsAndEdgesCountInTheCost() {
        JsonNode answer = Http.json(Http.ask(Map.of(
                "query",
                "query($w: CompanyWhere) { companies(first: 2, where: $w) { nodes { rivals { id } rockets { id } } } }",
                "variables",
                Map.of(
                        "w",
                        Map.of("OR", List.of(Map.of("name", Map.of("eq", "a")), Map.of("country", List.of("CN"))))))));
        assertFalse(answer.has("errors"), answer.toString());
        JsonNode cost = answer.at("/extensions/cost");
        assertEquals(2 + 10 + 10 + 3, cost.path("requested").asInt(), cost.toString());
        assertEquals("{\"requested\":3,\"limit\":100}", cost.path("conditions").toString());
        assertEquals("{\"requested\":3,\"limit\":60}", cost.path("edges").toString());
    }

    @Test
    void thePlaygroundsIntrospectionIsAnswered() {
        HttpResponse<String> answer = Http.ask(IntrospectionQuery.INTROSPECTION_QUERY);
        assertFalse(Http.json(answer).has("errors"), answer.body());
        assertTrue(Http.json(answer).at("/data/__schema/types").size() > 50);
    }

    @Test
    void noTraceIsGivenWhateverTheHeaderSays() {
        HttpResponse<String> answer = Http.ask(
                Map.of("query", "{ __typename }"), "apollo-federation-include-trace", "ftv1", "X-Apollo-Tracing", "1");
        assertEquals(1, Http.json(answer).get("extensions").size(), answer.body());
    }

    @Test
    void anErrorShowsNothingOfTheInside() {
        String body =
                Http.ask("{ companies(where: {name: {eq: 1}}) { totalCount } }").body()
                        + Http.ask("{ node(id: \"" + "x".repeat(50_000) + "\") { nothing } }")
                                .body();
        assertFalse(body.contains("Exception") || body.contains(".java"), body);
        assertTrue(body.length() < 3000, body);
    }

    private static Arguments row(String what, String query, String code, String message) {
        return Arguments.of(what, query, code, message);
    }

    private static String many(int times, String field) {
        return IntStream.range(0, times).mapToObj(field::formatted).collect(Collectors.joining(" ", "{ ", " }"));
    }

    /** Twice as many edges. */
    private static String edges(int aliases) {
        return IntStream.range(0, aliases)
                .mapToObj("e%d: rivals { rockets { id } }"::formatted)
                .collect(Collectors.joining(" "));
    }

    private static String nested(int levels) {
        String inner = "id";
        for (int i = 0; i < levels - 3; i++) {
            inner = "rivals { " + inner + " }";
        }
        return "{ companies { nodes { " + inner + " } } }";
    }

    /** Each fragment spreads the next twice. */
    private static String doubling(int fragments) {
        return IntStream.range(0, fragments)
                        .mapToObj(i -> "fragment f%d on Company { ...f%d ...f%d }".formatted(i, i + 1, i + 1))
                        .collect(Collectors.joining(" "))
                + " fragment f%d on Company { id }".formatted(fragments);
    }
}
