package io.spacegraph.graph;

import graphql.schema.SelectedField;
import io.spacegraph.graph.statement.Arguments;
import io.spacegraph.graph.statement.ResultKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compiles the selected fields of one node into a map: fields become entries, edges become {@code COLLECT} subqueries
 * under their result key, so that aliases and arguments cannot mix.
 */
final class Projection {

    private final Compiler compiler;
    private final String variable;

    Projection(Compiler compiler, String variable) {
        this.compiler = compiler;
        this.variable = variable;
    }

    /** The map. */
    String compile(Class<?> type, Collection<SelectedField> fields) {
        List<Shape<?>> concrete = compiler.shapes().implementing(type);
        if (concrete.isEmpty()) {
            return CypherText.map(entries(type, fields));
        }
        List<Shape<?>> special = concrete.stream()
                .filter(shape -> fields.stream().anyMatch(field -> !isCommon(field, concrete) && isOf(field, shape)))
                .toList();
        String common = typed(
                type, fields.stream().filter(field -> isCommon(field, concrete)).toList());
        return special.isEmpty() ? common : cases(special, common, fields);
    }

    private String cases(List<Shape<?>> special, String common, Collection<SelectedField> fields) {
        StringBuilder cypher = new StringBuilder("CASE " + variable + ".type");
        for (Shape<?> shape : special) {
            List<SelectedField> own =
                    fields.stream().filter(field -> isOf(field, shape)).toList();
            cypher.append("\n  WHEN '%s' THEN %s".formatted(shape.name(), CypherText.indent(typed(shape.type(), own))));
        }
        return cypher.append("\n  ELSE ")
                .append(CypherText.indent(common))
                .append("\nEND")
                .toString();
    }

    private String typed(Class<?> type, Collection<SelectedField> fields) {
        Set<String> entries = new LinkedHashSet<>(List.of("type: " + variable + ".type"));
        entries.addAll(entries(type, fields));
        return CypherText.map(entries);
    }

    private static boolean isOf(SelectedField field, Shape<?> shape) {
        return field.getObjectTypeNames().contains(shape.name());
    }

    private static boolean isCommon(SelectedField field, List<Shape<?>> concrete) {
        return concrete.stream().allMatch(shape -> isOf(field, shape));
    }

    private Set<String> entries(Class<?> type, Collection<SelectedField> fields) {
        Set<String> entries = new LinkedHashSet<>();
        Map<String, List<SelectedField>> values = new LinkedHashMap<>();
        for (SelectedField field : fields) {
            Optional<Edge> edge = compiler.shapes().edge(type, field.getName());
            if (edge.isPresent()) {
                entries.add(ResultKeys.ofResult(field.getResultKey()) + ": " + edge(edge.get(), field));
            } else if (!field.getName().startsWith("__")) {
                values.computeIfAbsent(field.getName(), name -> new ArrayList<>())
                        .add(field);
            }
        }
        values.forEach((name, aliases) -> entries.add(name + ": " + value(shown(type, name), aliases)));
        return entries;
    }

    /** The value; a value with edges, such as money, is a map with the edges that any of its aliases selects. */
    private String value(String value, List<SelectedField> aliases) {
        String inner = "v" + variable;
        Map<String, String> edges = new LinkedHashMap<>();
        aliases.forEach(alias -> compiler.shapes()
                .valueType(alias)
                .ifPresent(type -> new Projection(compiler, inner).addEdges(edges, type, selected(alias))));
        String entries = edges.entrySet().stream()
                .map(edge -> ", " + edge.getKey() + ": " + edge.getValue())
                .collect(Collectors.joining());
        return edges.isEmpty()
                ? value
                : "head([%1$s IN [%2$s] WHERE %1$s IS NOT NULL | %1$s {.*%3$s}])".formatted(inner, value, entries);
    }

    private void addEdges(Map<String, String> entries, Class<?> valueType, Collection<SelectedField> fields) {
        for (SelectedField field : fields) {
            compiler.shapes()
                    .edge(valueType, field.getName())
                    .ifPresent(edge -> entries.computeIfAbsent(
                            ResultKeys.ofArguments(field.getName(), field.getArguments()), key -> edge(edge, field)));
        }
    }

    private String shown(Class<?> type, String name) {
        Field field = compiler.shapes()
                .get(type)
                .field(name)
                .orElseThrow(() -> new IllegalStateException("No shape reads " + type.getSimpleName() + "." + name));
        return CypherText.rename(field.under(compiler.reading()), Map.of("n", variable));
    }

    private String edge(Edge edge, SelectedField field) {
        return switch (edge.shape()) {
            case SELF -> compiler.project(edge.target(), variable, selected(field));
            case VALUE -> value(edge, field.getArguments());
            case ONE -> one(edge, field);
            case LIST -> list(edge, field);
            case SEQUENCE -> sequence(edge, field);
            case CONNECTION ->
                new ConnectionCompiler(compiler, edge.target(), match(edge, field))
                        .compile(selected(field), field.getArguments());
        };
    }

    private String value(Edge edge, Map<String, Object> arguments) {
        String expression = CypherText.rename(edge.pattern(), Map.of("n", variable));
        for (String argument : edge.arguments().keySet()) {
            Object value = arguments.get(argument);
            expression =
                    expression.replace("$" + argument, value == null ? "null" : compiler.bind(Arguments.plain(value)));
        }
        return expression;
    }

    private String one(Edge edge, SelectedField field) {
        Match match = match(edge, field);
        return """
                head(COLLECT {
                  %s
                  WITH %s ORDER BY %s%s.id LIMIT 1
                  RETURN %s
                })""".formatted(
                        CypherText.indent(match.clauses()),
                        match.variable(),
                        match.best(),
                        match.variable(),
                        CypherText.indent(compiler.project(edge.target(), match.variable(), selected(field))));
    }

    private String list(Edge edge, SelectedField field) {
        Match match = match(edge, field);
        SortOrder order = SortOrder.of(compiler.shapes().get(edge.target()), List.of(), false);
        return """
                COLLECT {
                  %s
                  WITH DISTINCT %s
                  WITH %s
                  ORDER BY %s
                  RETURN %s
                }""".formatted(
                        CypherText.indent(match.clauses()),
                        match.variable(),
                        order.keys(compiler, match.variable()),
                        order.by(match.variable()),
                        CypherText.indent(compiler.project(edge.target(), match.variable(), selected(field))));
    }

    private String sequence(Edge edge, SelectedField field) {
        String node = "n" + compiler.number();
        return """
                COLLECT {
                  WITH %1$s AS %2$sids
                  UNWIND range(0, size(%2$sids) - 1) AS %2$si
                  MATCH (%2$s:Node {id: %2$sids[%2$si]})
                  WITH %2$s, %2$si
                  ORDER BY %2$si
                  RETURN %3$s
                }""".formatted(
                        CypherText.rename(edge.pattern(), Map.of("n", variable)),
                        node,
                        CypherText.indent(compiler.project(edge.target(), node, selected(field))));
    }

    private Match match(Edge edge, SelectedField field) {
        return compiler.match(edge, variable, field.getArguments());
    }

    private static Collection<SelectedField> selected(SelectedField field) {
        return field.getSelectionSet().getImmediateFields();
    }
}
