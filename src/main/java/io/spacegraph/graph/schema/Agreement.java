package io.spacegraph.graph.schema;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.Shapes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks at start that schema and shapes agree: a field that only one of them has would fail for the first user who
 * asks for it.
 */
final class Agreement {

    private static final Set<String> COMBINING = Set.of("AND", "OR", "NOT");

    private final GraphQLSchema schema;
    private final Shapes shapes;
    private final Map<String, Shape<?>> byConnection;
    private final Set<String> missing = new TreeSet<>();

    private Agreement(GraphQLSchema schema, Shapes shapes) {
        this.schema = schema;
        this.shapes = shapes;
        this.byConnection = shapes.all().stream()
                .filter(shape -> !shape.nouns().isEmpty())
                .collect(Collectors.toMap(shape -> SchemaNames.of(shape.name(), "Connection"), Function.identity()));
    }

    /**
     * Checks both against each other.
     *
     * @throws IllegalStateException if one lacks what the other has; it names all
     */
    static void check(GraphQLSchema schema, Shapes shapes) {
        Agreement agreement = new Agreement(schema, shapes);
        shapes.all().forEach(agreement::fields);
        shapes.all().forEach(agreement::edges);
        agreement.lists();
        agreement.nodes();
        agreement.queries();
        if (!agreement.missing.isEmpty()) {
            throw new IllegalStateException("Schema and shapes do not agree: " + String.join("; ", agreement.missing));
        }
    }

    private void fields(Shape<?> shape) {
        if (!(schema.getType(shape.name()) instanceof GraphQLFieldsContainer type)) {
            missing.add("no type " + shape.name() + " in the schema");
            return;
        }
        for (GraphQLFieldDefinition field : type.getFields()) {
            // A value without arguments is read by its getter.
            boolean isGetter = shape.isValue() && field.getArguments().isEmpty();
            if (!isGetter
                    && shape.field(field.getName()).isEmpty()
                    && shapes.edge(shape.type(), field.getName()).isEmpty()) {
                missing.add("no shape reads " + shape.name() + "." + field.getName());
            }
        }
    }

    private void edges(Shape<?> shape) {
        if (schema.getType(shape.name()) instanceof GraphQLFieldsContainer type) {
            shapes.edges(shape.type()).stream()
                    .filter(edge -> type.getField(edge.name()) == null)
                    .forEach(edge ->
                            missing.add("no field in the schema for the edge " + shape.name() + "." + edge.name()));
        }
    }

    /** A type whose nodes the graph stores, and that no feature says how to read. */
    private void nodes() {
        Set<String> read = shapes.all().stream().map(Shape::name).collect(Collectors.toSet());
        for (GraphQLType type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object && is(object, "Node") && !read.contains(object.getName())) {
                missing.add("no feature declares the shape of " + object.getName());
            }
        }
    }

    /** A type that has pages and no query that asks for them, or an entity of such a type and no query for one of them. */
    private void queries() {
        Set<String> asked = schema.getQueryType().getFields().stream()
                .map(field -> GraphQLTypeUtil.unwrapAll(field.getType()).getName())
                .collect(Collectors.toSet());
        byConnection.forEach((connection, shape) -> Stream.of(connection, shape.name())
                .filter(answer -> answer.equals(connection) || is(shape, "Entity"))
                .filter(answer -> !asked.contains(answer))
                .forEach(answer -> missing.add("no query returns " + answer)));
    }

    private void lists() {
        for (GraphQLType type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLFieldsContainer container) {
                container.getFields().forEach(this::list);
            }
        }
    }

    /** A field that returns a page: the names in its filter and its order. */
    private void list(GraphQLFieldDefinition field) {
        Shape<?> shape =
                byConnection.get(GraphQLTypeUtil.unwrapAll(field.getType()).getName());
        if (shape == null) {
            return;
        }
        GraphQLArgument where = field.getArgument("where");
        if (where != null) {
            GraphQLInputObjectType input = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(where.getType());
            compare("filter", shape, shape.filters().names(), names(input));
        }
        GraphQLArgument orderBy = field.getArgument("orderBy");
        if (orderBy != null) {
            GraphQLInputObjectType input = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(orderBy.getType());
            GraphQLEnumType by = (GraphQLEnumType)
                    GraphQLTypeUtil.unwrapAll(input.getField("by").getType());
            compare("order", shape, shape.orderNames(), names(by.getValues()));
        }
    }

    private boolean is(Shape<?> shape, String name) {
        return schema.getType(shape.name()) instanceof GraphQLObjectType type && is(type, name);
    }

    private static boolean is(GraphQLObjectType type, String name) {
        return type.getInterfaces().stream().anyMatch(each -> each.getName().equals(name));
    }

    private void compare(String what, Shape<?> shape, Set<String> declared, Set<String> offered) {
        offered.stream()
                .filter(name -> !declared.contains(name))
                .forEach(name -> missing.add("the shape of " + shape.name() + " declares no " + what + " " + name));
        declared.stream()
                .filter(name -> !offered.contains(name))
                .forEach(name -> missing.add("the schema offers no " + what + " " + name + " of " + shape.name()));
    }

    private static Set<String> names(GraphQLInputObjectType input) {
        return input.getFields().stream()
                .map(GraphQLInputObjectField::getName)
                .filter(name -> !COMBINING.contains(name))
                .collect(Collectors.toSet());
    }

    private static Set<String> names(List<GraphQLEnumValueDefinition> values) {
        return values.stream().map(GraphQLEnumValueDefinition::getName).collect(Collectors.toSet());
    }
}
