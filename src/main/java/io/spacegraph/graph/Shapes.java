package io.spacegraph.graph;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.SelectedField;
import io.spacegraph.value.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All shapes and edges that the feature packages declare, by the type that has them. */
@ApplicationScoped
public class Shapes {

    private final Map<Class<?>, Shape<?>> shapes = new LinkedHashMap<>();
    private final Map<String, Shape<?>> names = new HashMap<>();
    private final Map<Class<?>, Map<String, Edge>> edges = new HashMap<>();
    private final Map<Class<?>, List<Shape<?>>> implementing = new HashMap<>();

    Shapes(Instance<Feature> features) {
        // The order of features differs between builds; the text of statements must not.
        features.stream()
                .<Shape<?>>flatMap(feature -> feature.shapes().stream())
                .sorted(Comparator.comparing(Shape::name))
                .forEach(shape -> shapes.put(shape.type(), shape));
        shapes.values().forEach(shape -> names.put(shape.name(), shape));
        // A map, since every field of every request looks up its edge.
        features.forEach(feature -> feature.edges().forEach(this::index));
        shapes.keySet().forEach(type -> implementing.put(type, concrete(type)));
    }

    /** How the type is read. */
    Shape<?> get(Class<?> type) {
        Shape<?> shape = shapes.get(type);
        if (shape == null) {
            throw new IllegalStateException("No feature declares the shape of " + type.getName());
        }
        return shape;
    }

    /** The type of the field's value, if that type has edges, such as money. */
    Optional<Class<?>> valueType(SelectedField field) {
        Shape<?> shape = names.get(((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName());
        return shape != null && shape.isValue() ? Optional.of(shape.type()) : Optional.empty();
    }

    /** Whether the type is a value that is read whole. */
    boolean isValue(Class<?> type) {
        Shape<?> shape = shapes.get(type);
        return shape != null && shape.isValue();
    }

    /** All shapes. */
    public List<Shape<?>> all() {
        return List.copyOf(shapes.values());
    }

    /** The edge of the type with this field name, declared on the type or on one of its interfaces. */
    public Optional<Edge> edge(Class<?> type, String field) {
        return Optional.ofNullable(edges.getOrDefault(type, Map.of()).get(field));
    }

    /** The edges of the type, declared on it or on one of its interfaces. */
    public List<Edge> edges(Class<?> type) {
        return List.copyOf(edges.getOrDefault(type, Map.of()).values());
    }

    /** The types with nodes that implement the interface; empty for a type that is no interface. */
    List<Shape<?>> implementing(Class<?> type) {
        return implementing.getOrDefault(type, List.of());
    }

    /** The object for the row; a row of an interface names its type. */
    public Object view(Class<?> type, Row row) {
        Shape<?> shape = type.isInterface() ? names.get(row.getText("type")) : get(type);
        if (shape == null) {
            throw new IllegalStateException("No shape is named " + row.getText("type"));
        }
        return shape.view(row);
    }

    private void index(Edge edge) {
        shapes.keySet().stream()
                .filter(edge.owner()::isAssignableFrom)
                .forEach(type -> edges.computeIfAbsent(type, any -> new LinkedHashMap<>())
                        .put(edge.name(), edge));
    }

    private List<Shape<?>> concrete(Class<?> type) {
        return type.isInterface()
                ? shapes.values().stream()
                        .filter(shape -> !shape.type().isInterface() && type.isAssignableFrom(shape.type()))
                        .toList()
                : List.of();
    }
}
