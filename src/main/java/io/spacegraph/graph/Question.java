package io.spacegraph.graph;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import io.smallrye.mutiny.Uni;
import io.spacegraph.model.Row;
import io.spacegraph.problem.BadArgument;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One root field on its way to one statement: its arguments, its selection and its parameters. */
public final class Question {

    private final Graph graph;
    private final Compiler compiler;
    private final DataFetchingEnvironment environment;

    Question(Graph graph, Compiler compiler, DataFetchingEnvironment environment) {
        this.graph = graph;
        this.compiler = compiler;
        this.environment = environment;
    }

    /** The value of the argument as the driver takes it, or null. */
    public @Nullable Object argument(String name) {
        Object value = environment.getArguments().get(name);
        return value == null ? null : Arguments.plain(value);
    }

    /** Whether the argument is given. */
    public boolean has(String name) {
        return environment.getArguments().get(name) != null;
    }

    /** The value of an argument that the schema demands. */
    public Object required(String name) {
        Object value = environment.getArguments().get(name);
        if (value == null) {
            throw new BadArgument(name, "is missing", "a value", "Give it.");
        }
        return value;
    }

    /** All arguments as they came. */
    public Map<String, Object> arguments() {
        return environment.getArguments();
    }

    /** The whole number that the argument is, which must lie in the range. */
    public int integer(String name, int low, int high) {
        int value = ((Number) required(name)).intValue();
        if (value < low || value > high) {
            String allowed = low + ".." + high;
            throw new BadArgument(name, "must be " + allowed + ", was " + value, allowed, "Ask for " + allowed + ".");
        }
        return value;
    }

    /** The share that the argument is, which must lie between 0 and 1; null if it is not given. */
    public @Nullable Double share(String name) {
        Object value = environment.getArguments().get(name);
        double share = value instanceof Number number ? number.doubleValue() : 0;
        if (share < 0 || share > 1) {
            throw new BadArgument(name, "must be 0..1, was " + value, "0..1", "Ask for 0..1.");
        }
        return value == null ? null : share;
    }

    /** A parameter with the value. */
    public String bind(Object value) {
        return compiler.bind(value);
    }

    /** The map that holds what was selected of the node in the variable. */
    public String select(Class<?> type, String variable) {
        return compiler.project(type, variable, selected());
    }

    /** The predicate that a claim or relationship in the variable holds at the time asked for. */
    public String inTime(String variable) {
        return Reading.inTime(variable);
    }

    /** The page of what the pattern to {@code m} finds, under the arguments {@code where}, {@code orderBy} and the cursors. */
    public Uni<Row> page(Class<?> type, String pattern, Map<String, String> arguments) {
        Edge root = new Edge(type, environment.getField().getName(), Edge.Many.CONNECTION, pattern, type, arguments);
        Match match = compiler.match(root, "", environment.getArguments());
        String page = new ConnectionCompiler(compiler, type, match).compile(selected(), environment.getArguments());
        return rows("RETURN " + page + " AS row").map(rows -> rows.get(0));
    }

    /** The page of all nodes of the type. */
    public Uni<Row> page(Class<?> type) {
        return page(type, "(m:" + type.getSimpleName() + ")", Map.of());
    }

    /** Runs the Cypher, each of whose records has a {@code row}. */
    public Uni<List<Row>> rows(String cypher) {
        return graph.run(compiler.statement(cypher));
    }

    /** The noun that a row of the type is a view of. */
    public <T> T view(Class<T> type, Row row) {
        return type.cast(compiler.shapes().view(type, row));
    }

    private Collection<SelectedField> selected() {
        return environment.getSelectionSet().getImmediateFields();
    }
}
