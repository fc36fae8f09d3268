package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
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

/**
 * Walks the schema itself: every field of every type, every filter and every order is asked at least once, now and in
 * the past. So no Cypher constant is left that the database has not planned and run.
 */
@Tag("long")
@QuarkusTest
@WithTestResource(GraphResource.class)
class EveryFieldTest {

    private static final String PAST = "at: {validAt: \"2025-06-01\", knownAt: \"2025-12-31T00:00:00Z\"}";

    @Inject
    GraphQLSchema schema;

    /** Edge by edge: the planner takes longer than a request may for all of them at once. */
    @Test
    void everyFieldOfEveryType() {
        List<String> questions = new ArrayList<>();
        for (GraphQLFieldDefinition root : connections()) {
            for (GraphQLFieldDefinition field : node(root).getFields()) {
                String selected = field.getName() + optional(field) + " " + fields(field.getType(), levels(field));
                questions.add(nowAndThen(root, "first: 3", "nodes { " + selected + " }"));
            }
        }
        assertTrue(questions.size() > 150, "asked only " + questions.size());
        ask(questions);
    }

    @Test
    void everyFilter() {
        List<String> questions = new ArrayList<>();
        for (GraphQLFieldDefinition root : connections()) {
            GraphQLArgument where = root.getArgument("where");
            List<String> conditions =
                    where == null ? List.of() : conditions((GraphQLInputObjectType) where.getType(), 1);
            for (int i = 0; i < conditions.size(); i += 4) {
                String some = String.join(", ", conditions.subList(i, Math.min(i + 4, conditions.size())));
                questions.add(nowAndThen(root, "where: {OR: [" + some + "]}", "totalCount"));
            }
        }
        ask(questions);
    }

    /** Null is either what no source tells, which is all that a value is not, or refused with help; never left out in silence. */
    @Test
    void everyFilterTakesNullOrRefusesIt() {
        for (GraphQLFieldDefinition root : connections()) {
            GraphQLArgument where = root.getArgument("where");
            if (where == null) {
                continue;
            }
            for (GraphQLInputObjectField field : ((GraphQLInputObjectType) where.getType()).getFields()) {
                String asked = "{%s: null}".formatted(field.getName());
                JsonNode answer = Ask.raw(
                        "{ all: %1$s { totalCount } none: %1$s(where: %2$s) { totalCount } some: %1$s(where: {NOT: %2$s}) { totalCount } }"
                                .formatted(root.getName(), asked),
                        Map.of());
                JsonNode error = answer.at("/errors/0");
                if (error.isMissingNode()) {
                    assertEquals(
                            answer.at("/data/all/totalCount").asInt(),
                            answer.at("/data/none/totalCount").asInt()
                                    + answer.at("/data/some/totalCount").asInt(),
                            root.getName() + asked);
                } else {
                    assertEquals("BAD_ARGUMENT", error.at("/extensions/code").asText(), error.toString());
                    assertEquals(
                            field.getName(), error.at("/extensions/argument").asText());
                }
            }
        }
    }

    @Test
    void everyOrder() {
        List<String> questions = new ArrayList<>();
        for (GraphQLFieldDefinition root : connections()) {
            GraphQLInputObjectType order = (GraphQLInputObjectType)
                    GraphQLTypeUtil.unwrapAll(root.getArgument("orderBy").getType());
            GraphQLEnumType by = (GraphQLEnumType)
                    GraphQLTypeUtil.unwrapAll(order.getField("by").getType());
            for (GraphQLEnumValueDefinition key : by.getValues()) {
                questions.add(
                        nowAndThen(root, "orderBy: [{by: " + key.getName() + ", dir: DESC}]", "nodes { __typename }"));
            }
        }
        ask(questions);
    }

    @Test
    void everyRootFieldHasADescriptionAndEveryArgumentToo() {
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (type.getName().startsWith("__") || !(type instanceof GraphQLObjectType object)) {
                continue;
            }
            for (GraphQLFieldDefinition field : object.getFields()) {
                assertTrue(
                        field.getDescription() != null && field.getDescription().contains("."),
                        type.getName() + "." + field.getName());
                field.getArguments()
                        .forEach(argument -> assertTrue(
                                argument.getDescription() != null,
                                type.getName() + "." + field.getName() + "(" + argument.getName() + ")"));
            }
        }
    }

    /** Both at once, for planning takes the time. */
    private static String nowAndThen(GraphQLFieldDefinition root, String arguments, String selected) {
        return "{ now: %1$s(%2$s) { %4$s } then: %1$s(%2$s, %3$s) { %4$s } }"
                .formatted(root.getName(), arguments, PAST, selected);
    }

    /** Some at a time: a statement that is asked for once is planned once, and planning keeps one core busy. */
    private static void ask(List<String> questions) {
        questions.parallelStream().forEach(Ask::graph);
    }

    private List<GraphQLFieldDefinition> connections() {
        return schema.getQueryType().getFields().stream()
                .filter(field -> GraphQLTypeUtil.simplePrint(field.getType()).endsWith("Connection!"))
                // What imports changed is asked by their times, see ChangesTest.
                .filter(field -> field.getArgument("at") != null)
                .toList();
    }

    /** A type that has a list of its own is walked from there. */
    private int levels(GraphQLFieldDefinition field) {
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        return connections().stream().anyMatch(root -> node(root).equals(type)) ? 1 : 2;
    }

    private static GraphQLObjectType node(GraphQLFieldDefinition root) {
        GraphQLObjectType connection = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(root.getType());
        return (GraphQLObjectType)
                GraphQLTypeUtil.unwrapAll(connection.getFieldDefinition("nodes").getType());
    }

    private String fields(GraphQLType type, int levels) {
        GraphQLType named = GraphQLTypeUtil.unwrapAll(type);
        List<GraphQLFieldDefinition> fields = named instanceof GraphQLObjectType object
                ? object.getFields()
                : named instanceof GraphQLInterfaceType abstraction ? abstraction.getFields() : List.of();
        if (fields.isEmpty()) {
            return "";
        }
        return fields.stream()
                .filter(field -> levels > 1 || isLeaf(field))
                .map(field -> field.getName() + optional(field) + " " + fields(field.getType(), levels - 1))
                .collect(Collectors.joining(" ", "{ __typename ", " }"));
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        GraphQLType named = GraphQLTypeUtil.unwrapAll(field.getType());
        return !(named instanceof GraphQLObjectType) && !(named instanceof GraphQLInterfaceType);
    }

    private static String optional(GraphQLFieldDefinition field) {
        return field.getArgument("first") == null ? required(field) : "(first: 2)";
    }

    private static String required(GraphQLFieldDefinition field) {
        if (field.getArgument("currency") != null) {
            return "(currency: \"USD\")";
        } else if (field.getName().equals("claim") && field.getArgument("property") != null) {
            return "(property: FOUNDED)";
        }
        return field.getArgument("unit") == null ? "" : "(unit: KG)";
    }

    private static List<String> conditions(GraphQLInputObjectType type, int levels) {
        List<String> conditions = new ArrayList<>();
        for (GraphQLInputObjectField field : type.getFields()) {
            values(field.getType(), levels)
                    .forEach(value -> conditions.add("{" + field.getName() + ": " + value + "}"));
        }
        return conditions;
    }

    private static List<String> values(GraphQLInputType type, int levels) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (bare instanceof GraphQLList list) {
            return values((GraphQLInputType) list.getWrappedType(), levels).stream()
                    .map(value -> "[" + value + "]")
                    .toList();
        }
        if (bare instanceof GraphQLInputObjectType object && object.getName().equals("ExternalIdInput")) {
            return List.of("{scheme: LEI, value: \"x\"}");
        }
        if (bare instanceof GraphQLInputObjectType object) {
            return levels == 0 ? List.of() : conditions(object, levels - 1);
        }
        if (bare instanceof GraphQLEnumType constants) {
            return List.of(constants.getValues().get(0).getName());
        }
        return List.of(
                switch (((GraphQLNamedType) bare).getName()) {
                    case "Boolean" -> "true";
                    case "BigDecimal" -> "1000";
                    case "Date" -> "\"2025-01-01\"";
                    case "CurrencyCode" -> "\"CNY\"";
                    default -> "\"CN\"";
                });
    }
}
