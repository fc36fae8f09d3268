package io.spacegraph.graph;

import graphql.schema.SelectedField;
import io.spacegraph.graph.run.GraphConfig;
import io.spacegraph.graph.run.RequestWork;
import io.spacegraph.graph.run.Statement;
import io.spacegraph.graph.statement.Arguments;
import io.spacegraph.graph.statement.AsOf;
import io.spacegraph.graph.statement.NodeId;
import io.spacegraph.graph.statement.ReadMode;
import io.spacegraph.problem.BadArgument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A statement that is being compiled: its parameters, its variables and the time that it reads at. The text depends
 * only on the selection; every value becomes a parameter.
 */
final class Compiler {

    /** The parameter with the suffix of ids at another time. */
    static final String ASKED = "asked";

    private final Shapes shapes;
    private final GraphConfig config;
    private final AsOf times;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final RequestWork work;
    private int variables;

    /** A statement of this work; its edges count for the work. */
    Compiler(Shapes shapes, GraphConfig config, AsOf times, RequestWork work) {
        this.shapes = shapes;
        this.config = config;
        this.times = times;
        this.work = work;
        parameters.putAll(times.parameters());
    }

    Shapes shapes() {
        return shapes;
    }

    GraphConfig config() {
        return config;
    }

    Statement statement(String cypher) {
        if (cypher.contains("$" + ASKED)) {
            parameters.put(ASKED, NodeId.suffix(times.asked()));
        }
        return new Statement(cypher, parameters);
    }

    String bind(Object value) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        return "$" + name;
    }

    int number() {
        if (work.countEdge() > config.maxEdges()) {
            throw new BadArgument(
                    "selection",
                    "has more than " + config.maxEdges() + " edges",
                    "at most " + config.maxEdges() + " edges in one request, those that filters reach over too",
                    "Ask in several requests, or select less.");
        }
        return ++variables;
    }

    String expression(Shape<?> shape, String variable, String constant) {
        return CypherText.rename(CypherText.read(constant, shape, reading()), Map.of("n", variable));
    }

    ReadMode reading() {
        return times.reading();
    }

    /** The times that the query names, which ids show. */
    Map<NodeId.Clock, String> asked() {
        return times.asked();
    }

    LocalDate day() {
        return times.validAt();
    }

    /** The map of the selected fields of the node; a value is read whole. */
    String project(Class<?> type, String variable, Collection<SelectedField> fields) {
        if (shapes.isValue(type)) {
            return variable;
        }
        return new Projection(this, variable).compile(type, fields);
    }

    /** The edge's MATCH with a unique variable, its time and the conditions of its arguments. */
    Match match(Edge edge, String from, Map<String, Object> arguments) {
        int number = number();
        String to = "n" + number;
        Map<String, String> names = Map.of("n", from, "m", to, "r", "r" + number);
        List<String> conditions = new ArrayList<>();
        edge.time().ifPresent(time -> conditions.add(CypherText.rename(time, names)));
        String pattern = CypherText.rename(edge.pattern(), names);
        for (Map.Entry<String, String> argument : edge.arguments().entrySet()) {
            Object value = arguments.get(argument.getKey());
            String bound = value == null ? "null" : bind(Arguments.plain(value));
            if (argument.getValue().isEmpty()) {
                pattern = pattern.replace("$" + argument.getKey(), bound);
            } else if (value != null) {
                conditions.add(CypherText.rename(argument.getValue(), names).replace("$" + argument.getKey(), bound));
            }
        }
        conditions.add(begun(edge, to));
        conditions.add(filter(edge.target(), to, arguments));
        return new Match(Match.clause(pattern), conditions, to, best(edge, names));
    }

    /** Of a past day, what began later is not listed. A row that names a node by its id has decided, and no time may hide it. */
    private String begun(Edge edge, String variable) {
        boolean isListed = edge.shape() == Edge.Many.CONNECTION || edge.time().isPresent();
        return isListed
                        && asked().containsKey(NodeId.Clock.VALID_AT)
                        && !edge.target().isInterface()
                ? CypherText.rename(shapes.get(edge.target()).begun(), Map.of("n", variable))
                : "";
    }

    /** Whether the pattern reaches a node of the target that meets the conditions. */
    String exists(String from, String pattern, Class<?> target, Map<String, Object> where) {
        Match match = match(Edge.one(target, "where", pattern, target), from, Map.of("where", where));
        return "EXISTS { " + CypherText.indent(match.clauses()) + " }";
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

    private static String best(Edge edge, Map<String, String> names) {
        return edge.best().map(best -> CypherText.rename(best, names)).orElse("");
    }
}
