package io.spacegraph.graph;

import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compiles one root field's selection into one Cypher statement: fields become the entries of a map, edges become
 * {@code COLLECT} subqueries under their result key, so that aliases and arguments cannot mix. The text depends on the
 * selection alone; every value becomes a parameter.
 */
final class Compiler {

    /** Stands before the result key of an edge, so that an alias cannot take the key of a field. */
    static final String EDGE = "e_";

    private final Shapes shapes;
    private final Limits limits;
    private final Reading reading;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private int variables;

    Compiler(Shapes shapes, Limits limits, Times times) {
        this.shapes = shapes;
        this.limits = limits;
        this.reading = times.reading();
        parameters.putAll(times.parameters());
    }

    Shapes shapes() {
        return shapes;
    }

    Limits limits() {
        return limits;
    }

    Statement statement(String cypher) {
        return new Statement(cypher, parameters);
    }

    String bind(Object value) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        return "$" + name;
    }

    int number() {
        return ++variables;
    }

    String expression(Shape<?> shape, String variable, String constant) {
        return Cypher.rename(Cypher.read(constant, shape, reading), Map.of("n", variable));
    }

    /** The map that holds what was selected of the node. */
    String project(Class<?> type, String variable, Collection<SelectedField> fields) {
        List<Shape<?>> concrete = shapes.implementing(type);
        if (concrete.isEmpty()) {
            return map(entries(type, variable, fields));
        }
        List<Shape<?>> special = concrete.stream()
                .filter(shape -> fields.stream().anyMatch(field -> !isCommon(field, concrete) && isOf(field, shape)))
                .toList();
        String common = typed(
                type,
                variable,
                fields.stream().filter(field -> isCommon(field, concrete)).toList());
        return special.isEmpty() ? common : cases(special, common, variable, fields);
    }

    private String cases(List<Shape<?>> special, String common, String variable, Collection<SelectedField> fields) {
        StringBuilder cypher = new StringBuilder("CASE " + variable + ".type");
        for (Shape<?> shape : special) {
            List<SelectedField> own =
                    fields.stream().filter(field -> isOf(field, shape)).toList();
            cypher.append(
                    "\n  WHEN '%s' THEN %s".formatted(shape.name(), Cypher.indent(typed(shape.type(), variable, own))));
        }
        return cypher.append("\n  ELSE ")
                .append(Cypher.indent(common))
                .append("\nEND")
                .toString();
    }

    private String typed(Class<?> type, String variable, Collection<SelectedField> fields) {
        Set<String> entries = new LinkedHashSet<>(List.of("type: " + variable + ".type"));
        entries.addAll(entries(type, variable, fields));
        return map(entries);
    }

    private static boolean isOf(SelectedField field, Shape<?> shape) {
        return field.getObjectTypeNames().contains(shape.name());
    }

    private static boolean isCommon(SelectedField field, List<Shape<?>> concrete) {
        return concrete.stream().allMatch(shape -> isOf(field, shape));
    }

    private static String map(Collection<String> entries) {
        return entries.stream().map(Cypher::indent).collect(Collectors.joining(",\n  ", "{\n  ", "\n}"));
    }

    private Set<String> entries(Class<?> type, String variable, Collection<SelectedField> fields) {
        Set<String> entries = new LinkedHashSet<>();
        for (SelectedField field : fields) {
            if (!field.getName().startsWith("__")) {
                entries.add(shapes.edge(type, field.getName())
                        .map(edge -> EDGE + field.getResultKey() + ": " + edge(edge, variable, field))
                        .orElseGet(() -> field.getName() + ": " + shown(type, variable, field.getName())));
            }
        }
        return entries;
    }

    private String shown(Class<?> type, String variable, String name) {
        Field field = shapes.get(type)
                .field(name)
                .orElseThrow(() -> new IllegalStateException("No shape reads " + type.getSimpleName() + "." + name));
        return Cypher.rename(field.under(reading), Map.of("n", variable));
    }

    private String edge(Edge edge, String variable, SelectedField field) {
        Collection<SelectedField> selected = field.getSelectionSet().getImmediateFields();
        return switch (edge.shape()) {
            case SELF -> project(edge.target(), variable, selected);
            case VALUE -> value(edge, variable, field.getArguments());
            case ONE -> one(edge, variable, field);
            case LIST -> list(edge, variable, field);
            case CONNECTION ->
                new ConnectionCompiler(this, edge.target(), match(edge, variable, field.getArguments()))
                        .compile(selected, field.getArguments());
        };
    }

    private String value(Edge edge, String variable, Map<String, Object> arguments) {
        String expression = Cypher.rename(edge.pattern(), Map.of("n", variable));
        for (String argument : edge.arguments().keySet()) {
            Object value = arguments.get(argument);
            expression = expression.replace("$" + argument, value == null ? "null" : bind(Arguments.plain(value)));
        }
        return expression;
    }

    private String one(Edge edge, String variable, SelectedField field) {
        Match match = match(edge, variable, field.getArguments());
        return """
                head(COLLECT {
                  %s
                  WITH %s ORDER BY %s%s.id LIMIT 1
                  RETURN %s
                })""".formatted(
                        Cypher.indent(match.clauses()),
                        match.variable(),
                        match.best(),
                        match.variable(),
                        Cypher.indent(project(edge.target(), match.variable(), selected(field))));
    }

    private String list(Edge edge, String variable, SelectedField field) {
        Match match = match(edge, variable, field.getArguments());
        Order order = Order.of(shapes.get(edge.target()), List.of(), false);
        return """
                COLLECT {
                  %s
                  WITH DISTINCT %s
                  WITH %s
                  ORDER BY %s
                  RETURN %s
                }""".formatted(
                        Cypher.indent(match.clauses()),
                        match.variable(),
                        order.keys(this, match.variable()),
                        order.by(match.variable()),
                        Cypher.indent(project(edge.target(), match.variable(), selected(field))));
    }

    private static Collection<SelectedField> selected(SelectedField field) {
        return field.getSelectionSet().getImmediateFields();
    }

    /** The edge's MATCH with a variable of its own, its time and what its arguments demand. */
    Match match(Edge edge, String from, Map<String, Object> arguments) {
        int number = number();
        String to = to(number);
        Map<String, String> names = names(from, number);
        List<String> conditions = new ArrayList<>();
        edge.time().ifPresent(time -> conditions.add(Cypher.rename(time, names)));
        edge.arguments().forEach((argument, condition) -> {
            if (arguments.get(argument) != null) {
                String bound = bind(Arguments.plain(arguments.get(argument)));
                conditions.add(Cypher.rename(condition, names).replace("$" + argument, bound));
            }
        });
        conditions.add(filter(edge.target(), to, arguments));
        return new Match(Match.clause(Cypher.rename(edge.pattern(), names)), conditions, to, best(edge, names));
    }

    /** Whether the pattern reaches a node of the target that meets the conditions. */
    String exists(String from, String pattern, Class<?> target, Map<String, Object> where) {
        int number = number();
        Map<String, String> names = names(from, number);
        Edge edge = Edge.one(target, "where", pattern, target);
        List<String> conditions = new ArrayList<>();
        edge.time().ifPresent(time -> conditions.add(Cypher.rename(time, names)));
        conditions.add(filter(target, to(number), Map.of("where", where)));
        return "EXISTS { MATCH " + Cypher.rename(pattern, names) + Cypher.indent(Cypher.where(conditions)) + " }";
    }

    @SuppressWarnings("unchecked")
    private String filter(Class<?> target, String variable, Map<String, Object> arguments) {
        Object where = arguments.get("where");
        if (!(where instanceof Map)) {
            return "";
        }
        Shape<?> shape = shapes.get(target);
        return shape.filters().compile(new Scope(this, shape, variable), (Map<String, Object>) where);
    }

    private static Map<String, String> names(String from, int number) {
        return Map.of("n", from, "m", to(number), "r", "r" + number);
    }

    /** The variable of the node that an edge of this number reaches. */
    private static String to(int number) {
        return "n" + number;
    }

    private static String best(Edge edge, Map<String, String> names) {
        return edge.best().map(best -> Cypher.rename(best, names)).orElse("");
    }
}
