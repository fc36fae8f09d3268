package io.spacegraph.graph;

import graphql.schema.SelectedField;
import io.spacegraph.problem.BadArgument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One statement in the making: its parameters, its variables and the time that it reads at. The text depends on the
 * selection alone; every value becomes a parameter.
 */
final class Compiler {

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
        if (++variables > limits.edges()) {
            throw new BadArgument(
                    "selection",
                    "has more than " + limits.edges() + " edges",
                    "at most " + limits.edges() + " edges of one root field",
                    "Ask in several requests, or select less.");
        }
        return variables;
    }

    String expression(Shape<?> shape, String variable, String constant) {
        return Cypher.rename(Cypher.read(constant, shape, reading), Map.of("n", variable));
    }

    Reading reading() {
        return reading;
    }

    /** The map that holds what was selected of the node. */
    String project(Class<?> type, String variable, Collection<SelectedField> fields) {
        return new Projection(this, variable).compile(type, fields);
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
