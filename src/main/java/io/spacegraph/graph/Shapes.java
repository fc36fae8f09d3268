package io.spacegraph.graph;

import io.spacegraph.model.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All shapes and edges that the feature packages declare, by the type that has them. */
@ApplicationScoped
public class Shapes {

    private final Map<Class<?>, Shape<?>> shapes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    Shapes(Instance<Feature> features) {
        // Features come in another order with every build; the text of statements must not.
        features.stream()
                .<Shape<?>>flatMap(feature -> feature.shapes().stream())
                .sorted(Comparator.comparing(Shape::name))
                .forEach(shape -> shapes.put(shape.type(), shape));
        features.forEach(feature -> edges.addAll(feature.edges()));
    }

    /** How the type is read. */
    Shape<?> get(Class<?> type) {
        Shape<?> shape = shapes.get(type);
        if (shape == null) {
            throw new IllegalStateException("No feature declares the shape of " + type.getName());
        }
        return shape;
    }

    /** All shapes. */
    List<Shape<?>> all() {
        return List.copyOf(shapes.values());
    }

    /** The edge of the type with this field name, be it declared on the type or on one of its interfaces. */
    Optional<Edge> edge(Class<?> type, String field) {
        return edges(type).stream().filter(edge -> edge.name().equals(field)).findFirst();
    }

    /** The edges of the type, be they declared on it or on one of its interfaces. */
    List<Edge> edges(Class<?> type) {
        return edges.stream()
                .filter(edge -> edge.owner().isAssignableFrom(type))
                .toList();
    }

    /** The types that implement the interface and have nodes of their own; empty for a type that is no interface. */
    List<Shape<?>> implementing(Class<?> type) {
        return type.isInterface()
                ? shapes.values().stream()
                        .filter(shape -> !shape.type().isInterface() && type.isAssignableFrom(shape.type()))
                        .toList()
                : List.of();
    }

    /** The noun that the row is a view of; a row of an interface names its type. */
    Object view(Class<?> type, Row row) {
        if (!type.isInterface()) {
            return get(type).view(row);
        }
        String name = row.getText("type");
        return implementing(type).stream()
                .filter(shape -> shape.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No shape is named " + name))
                .view(row);
    }
}
