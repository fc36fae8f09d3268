package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every argument of the schema, given a value that it cannot be, says which it is, what it may be and what to do next. */
@QuarkusTest
@Tag("long")
@WithTestResource(GraphResource.class)
class ArgumentsTest {

    /** How deep filters of filters are walked. */
    private static final int DEPTH = 3;

    @Inject
    GraphQLSchema schema;

    /** One place of one argument, with a value that it cannot be. */
    private record Wrong(
            GraphQLObjectType type, GraphQLFieldDefinition field, String argument, String path, String value) {}

    @Test
    void everyArgumentOfEveryField() {
        List<Wrong> all = new ArrayList<>();
        for (GraphQLType type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object && !object.getName().startsWith("__")) {
                for (GraphQLFieldDefinition field : object.getFields()) {
                    for (GraphQLArgument argument : field.getArguments()) {
                        walk(argument.getType(), argument.getName(), 1)
                                .forEach((path, value) ->
                                        all.add(new Wrong(object, field, argument.getName(), path, value)));
                    }
                }
            }
        }
        assertTrue(all.size() > 1000, () -> "only " + all.size() + " places");
        all.forEach(this::refused);
    }

    private void refused(Wrong wrong) {
        String selected = wrong.field.getName() + "(" + wrong.argument + ": " + wrong.value + ")";
        String query = wrong.type.equals(schema.getQueryType())
                ? "{ " + selected + " }"
                : "{ meta { version } } fragment F on " + wrong.type.getName() + " { " + selected + " }";
        JsonNode answer = Ask.raw(query, Map.of());
        JsonNode error = answer.at("/errors/0");
        String told = query + " " + answer;
        assertEquals("BAD_ARGUMENT", error.at("/extensions/code").asText(), told);
        assertEquals(wrong.path, error.at("/extensions/argument").asText(), told);
        assertFalse(error.at("/extensions/allowed").asText().isBlank(), told);
        assertFalse(error.at("/extensions/next").asText().isBlank(), told);
        assertFalse(told.contains("io.spacegraph") || told.contains("java.") || told.contains("Value{"), told);
        answer.get("errors")
                .forEach(each -> assertTrue(each.at("/extensions/code").isTextual(), told));
    }

    /** A wrong value for each leaf of the type, by its path. */
    private static Map<String, String> walk(GraphQLType type, String path, int depth) {
        GraphQLType inner = GraphQLTypeUtil.unwrapNonNull(type);
        if (inner instanceof GraphQLList list) {
            return walk(list.getWrappedType(), path + "[0]", depth).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> "[" + entry.getValue() + "]"));
        }
        if (!(inner instanceof GraphQLInputObjectType object)) {
            return Map.of(path, inner instanceof GraphQLEnumType ? "NOT_ONE" : wrong(inner));
        }
        Map<String, String> all =
                new java.util.TreeMap<>(Map.of(path, "7", path + ".nothing", "{nothing: 1" + needed(object, "") + "}"));
        for (GraphQLInputObjectField field : object.getFields()) {
            if (depth < DEPTH) {
                walk(field.getType(), path + "." + field.getName(), depth + 1)
                        .forEach((inside, value) -> all.put(
                                inside, "{" + field.getName() + ": " + value + needed(object, field.getName()) + "}"));
            }
        }
        if (object.isOneOf()) {
            all.remove(path + ".nothing");
        }
        return all;
    }

    private static String needed(GraphQLInputObjectType type, String but) {
        return type.getFields().stream()
                .filter(field -> field.getType() instanceof GraphQLNonNull
                        && !field.hasSetDefaultValue()
                        && !field.getName().equals(but))
                .map(field -> ", " + field.getName() + ": " + right(GraphQLTypeUtil.unwrapNonNull(field.getType())))
                .collect(Collectors.joining());
    }

    private static String right(GraphQLType type) {
        return type instanceof GraphQLEnumType constants
                ? constants.getValues().get(0).getName()
                : "\"x\"";
    }

    private static String wrong(GraphQLType type) {
        return switch (((graphql.schema.GraphQLNamedType) type).getName()) {
            case "Date", "DateTime" -> "\"2023-02-29\"";
            case "CountryCode" -> "\"USA\"";
            case "CurrencyCode" -> "\"RMB\"";
            case "Boolean" -> "\"true\"";
            case "Int", "Float", "BigDecimal" -> "\"1\"";
            default -> "{a: 1}";
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ constellation(ref: {name: \"Starlink\"}) { counts(on: \"2023-02-29\") { inOrbit { satellites } } } } | on | Write it as YYYY-MM-DD.",
                "{ constellation(ref: {name: \"Starlink\"}) { launches(from: \"2024-13-01\") { launches } } } | from | Write it as YYYY-MM-DD.",
                "{ constellation(ref: {name: \"Starlink\"}) { launches(from: \"2024\") { launches } } } | from | Write it as YYYY-MM-DD.",
                "{ fundingRounds(where: {announced: {from: \"2023-02-29\"}}) { totalCount } } | where.announced.from | Write it as YYYY-MM-DD.",
                "{ companies(at: {knownAt: \"yesterday\"}) { totalCount } } | at.knownAt | Write it as in ISO 8601.",
                "{ companies(where: {country: [\"USA\"]}) { totalCount } } | where.country[0] | Did you mean US?",
                "{ companies(where: {country: [\"China\"]}) { totalCount } } | where.country[0] | Did you mean CN?",
                "{ companies(where: {raised: {min: 1, currency: \"RMB\"}}) { totalCount } } | where.raised.currency | Did you mean CNY?",
                "{ companies(where: {kind: [LAUNCHER]}) { totalCount } } | where.kind[0] | Did you mean LAUNCH?",
                "{ companies(where: {kind: [\"LAUNCH\"]}) { totalCount } } | where.kind[0] | Write it without quotes.",
                "{ company(ref: {name: \"SpaceX\", id: \"company/spacex\"}) { id } } | ref | Leave out all but one.",
                "{ company(ref: {}) { id } } | ref | Give one of them.",
                "{ companies(where: {nam: {eq: \"x\"}}) { totalCount } } | where.nam | Did you mean name?",
            })
    void aWrongValueIsExplained(String query, String argument, String next) {
        JsonNode answer = Ask.raw(query, Map.of());
        assertEquals(1, answer.get("errors").size(), answer::toString);
        assertEquals("BAD_ARGUMENT", answer.at("/errors/0/extensions/code").asText());
        assertEquals(argument, answer.at("/errors/0/extensions/argument").asText());
        assertEquals(next, answer.at("/errors/0/extensions/next").asText());
        assertTrue(answer.at("/errors/0/message").asText().startsWith(argument + " "), answer::toString);
    }

    @Test
    void theSameInVariables() {
        JsonNode error = Ask.raw(
                        "query($where: FundingRoundWhere, $ref: EntityRef!) { fundingRounds(where: $where) { totalCount } company(ref: $ref) { id } }",
                        Map.of(
                                "where",
                                Map.of("announced", Map.of("from", "2023-02-29")),
                                "ref",
                                Map.of("name", "SpaceX")))
                .at("/errors/0");
        assertEquals(
                "variables.where.announced.from must be a day such as 2025-01-23, was \"2023-02-29\"",
                error.get("message").asText());
        assertEquals("BAD_ARGUMENT", error.at("/extensions/code").asText());
        assertEquals(
                "variables.ref must be exactly one of id, name, external, had 0",
                Ask.raw("query($ref: EntityRef!) { company(ref: $ref) { id } }", Map.of("ref", Map.of()))
                        .at("/errors/0/message")
                        .asText());
    }

    @Test
    void codesAreTakenInEitherCase() {
        JsonNode counts = Ask.graph(
                "{ low: companies(where: {country: [\"us\"]}) { totalCount } high: companies(where: {country: [\"US\"]}) { totalCount } }");
        assertTrue(counts.at("/high/totalCount").asInt() > 0);
        assertEquals(counts.at("/high"), counts.at("/low"));
        JsonNode money = Ask.graph(
                "{ low: fundingRounds(where: {amount: {min: 1, currency: \"cny\"}}) { totalCount } high: fundingRounds(where: {amount: {min: 1, currency: \"CNY\"}}) { totalCount } }");
        assertTrue(money.at("/high/totalCount").asInt() > 0);
        assertEquals(money.at("/high"), money.at("/low"));
    }

    @Test
    void aCountNeedsNoPage() {
        JsonNode page = Ask.graph(
                        "{ companies(first: 0) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }")
                .get("companies");
        assertTrue(page.get("totalCount").asInt() > 100);
        assertEquals(0, page.get("nodes").size());
        assertTrue(page.at("/pageInfo/hasNextPage").asBoolean());
        assertTrue(page.at("/pageInfo/endCursor").isNull());
    }
}
