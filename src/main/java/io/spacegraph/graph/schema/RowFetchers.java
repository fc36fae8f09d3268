package io.spacegraph.graph.schema;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.PropertyDataFetcher;
import io.smallrye.graphql.spi.EventingService;
import io.spacegraph.graph.Connection;
import io.spacegraph.graph.ConnectionEdge;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.Shapes;
import io.spacegraph.paging.Facet;
import io.spacegraph.paging.Page;
import io.spacegraph.value.Row;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.spi.CDI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the readers of all fields below the root. An edge reads its rows from its parent's row under the result key;
 * every other field without arguments calls its getter. SmallRye's own reader rebuilds the list of selected fields for
 * each field, which costs more than the database does.
 */
@Priority(2)
public final class RowFetchers implements EventingService {

    @Override
    public String getConfigKey() {
        return "spacegraph.compiled.enabled";
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        GraphQLSchema schema = builder.build();
        Shapes shapes = CDI.current().select(Shapes.class).get();
        Agreement.check(schema, shapes);
        Map<String, DataFetcher<?>> readers = readers(shapes);
        return builder.codeRegistry(schema.getCodeRegistry().transform(registry -> replace(schema, readers, registry)));
    }

    private static void replace(
            GraphQLSchema schema, Map<String, DataFetcher<?>> readers, GraphQLCodeRegistry.Builder registry) {
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object && isOurs(schema, object)) {
                object.getFields().forEach(field -> replace(object, field, readers, registry));
            }
        }
    }

    private static boolean isOurs(GraphQLSchema schema, GraphQLObjectType type) {
        return !type.equals(schema.getQueryType()) && !type.getName().startsWith("__");
    }

    private static void replace(
            GraphQLObjectType type,
            GraphQLFieldDefinition field,
            Map<String, DataFetcher<?>> readers,
            GraphQLCodeRegistry.Builder registry) {
        DataFetcher<?> reader = readers.get(type.getName() + "." + field.getName());
        if (reader == null && field.getArguments().isEmpty()) {
            reader = PropertyDataFetcher.fetching(field.getName());
        }
        if (reader != null) {
            registry.dataFetcher(FieldCoordinates.coordinates(type, field), reader);
        }
    }

    private static Map<String, DataFetcher<?>> readers(Shapes shapes) {
        Map<String, DataFetcher<?>> readers = new HashMap<>();
        for (Shape<?> shape : shapes.all()) {
            for (Edge edge : shapes.edges(shape.type())) {
                BiFunction<Row, String, @Nullable Object> read = (row, key) -> edge(shapes, edge, row, key);
                readers.put(
                        shape.name() + "." + edge.name(),
                        shape.isValue() ? KeyedFetcher.ofValue(shape::row, read) : new KeyedFetcher(shape::row, read));
            }
            if (!shape.nouns().isEmpty()) {
                readers.putAll(pages(shapes, shape));
            }
        }
        return readers;
    }

    private static @Nullable Object edge(Shapes shapes, Edge edge, Row row, String key) {
        if (edge.shape() == Edge.Many.VALUE) {
            return row.find(key);
        }
        if (edge.shape() == Edge.Many.LIST || edge.shape() == Edge.Many.SEQUENCE) {
            return views(shapes, edge.target(), row.rows(key));
        }
        Row one = row.findRow(key);
        if (one == null) {
            return null;
        }
        return edge.shape() == Edge.Many.CONNECTION ? new Connection<>(one) : shapes.view(edge.target(), one);
    }

    private static Map<String, DataFetcher<?>> pages(Shapes shapes, Shape<?> shape) {
        String page = SchemaNames.of(shape.name(), "Connection") + ".";
        String item = SchemaNames.of(shape.name(), "Edge") + ".";
        return Map.of(
                page + "nodes",
                ofPage((row, key) -> views(shapes, shape.type(), nested(row, key))),
                page + "edges",
                ofPage(RowFetchers::edges),
                page + "pageInfo",
                ofPage((row, key) -> new Page(row).info()),
                page + "facets",
                ofPage((row, key) -> row.rows("facets").stream().map(Facet::of).toList()),
                page + "totalCount",
                ofPage((row, key) -> row.getInteger("totalCount")),
                item + "node",
                new KeyedFetcher(
                        edge -> ((ConnectionEdge<?>) edge).row(),
                        (row, key) -> shapes.view(shape.type(), row.getRow(key))));
    }

    private static KeyedFetcher ofPage(BiFunction<Row, String, @Nullable Object> read) {
        return new KeyedFetcher(page -> ((Connection<?>) page).row(), read);
    }

    private static List<ConnectionEdge<?>> edges(Row row, String key) {
        return new Page(row)
                .items().stream()
                        .<ConnectionEdge<?>>map(item -> new ConnectionEdge<>(item.with(item.getRow(key))))
                        .toList();
    }

    private static List<Row> nested(Row row, String key) {
        return new Page(row).items().stream().map(item -> item.getRow(key)).toList();
    }

    private static List<?> views(Shapes shapes, Class<?> type, List<Row> rows) {
        return rows.stream().map(row -> shapes.view(type, row)).toList();
    }
}
