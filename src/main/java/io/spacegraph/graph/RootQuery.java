package io.spacegraph.graph;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.statement.Arguments;
import io.spacegraph.graph.statement.NodeId;
import io.spacegraph.graph.statement.ReadMode;
import io.spacegraph.model.Entity;
import io.spacegraph.problem.BadArgument;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.ClaimProperty;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One root field that becomes one statement: its arguments, its selection and its parameters. */
public final class RootQuery {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private final Graph graph;
    private final Compiler compiler;
    private final DataFetchingEnvironment environment;

    RootQuery(Graph graph, Compiler compiler, DataFetchingEnvironment environment) {
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

    /** The value of a required argument. */
    public Object required(String name) {
        Object value = environment.getArguments().get(name);
        if (value == null) {
            throw new BadArgument(name, "is missing", "a value", "Give it.");
        }
        return value;
    }

    /** All arguments as given. */
    public Map<String, Object> arguments() {
        return environment.getArguments();
    }

    /** The argument as a whole number, which must be in the range. */
    public int integer(String name, int low, int high) {
        int value = ((Number) required(name)).intValue();
        if (value < low || value > high) {
            String allowed = low + ".." + high;
            throw new BadArgument(name, "must be " + allowed + ", was " + value, allowed, "Ask for " + allowed + ".");
        }
        return value;
    }

    /** The argument as a share, which must be between 0 and 1; null if it is not given. */
    public @Nullable Double share(String name) {
        Object value = environment.getArguments().get(name);
        double share = value instanceof Number number ? number.doubleValue() : 0;
        if (share < 0 || share > 1) {
            throw new BadArgument(name, "must be 0..1, was " + value, "0..1", "Ask for 0..1.");
        }
        return value == null ? null : share;
    }

    /** The argument as the ISO 4217 code of a currency, which must be given. */
    public String currency(String name) {
        String currency = String.valueOf(argument(name));
        if (!CURRENCIES.contains(currency)) {
            String message = "must be an ISO 4217 code, was " + currency;
            throw new BadArgument(name, message, "a code such as USD or CNY", "Ask for one.");
        }
        return currency;
    }

    /** The argument as a day, which must be given. */
    public LocalDate day(String name) {
        return Arguments.day(name, required(name));
    }

    /** The argument as an instant, which must be given; a day means its first moment in UTC. */
    public ZonedDateTime instant(String name) {
        return Arguments.instant(name, required(name));
    }

    /** A parameter with the value. */
    public String bind(Object value) {
        return compiler.bind(value);
    }

    /** The map of the selected fields of the node in the variable. */
    public String select(Class<?> type, String variable) {
        return compiler.project(type, variable, selected());
    }

    /** The predicate that a claim or relationship in the variable holds at the time asked for. */
    public String inTime(String variable) {
        return ReadMode.inTime(variable);
    }

    /** The predicate that a claim in the variable was known at the time asked for, and held if a day was named. */
    public String listed(String variable) {
        return ReadMode.listed(variable);
    }

    /**
     * An expression over the best claim {@code c} of the property about the node in the variable, at the time asked for.
     */
    public String best(String variable, ClaimProperty property, String expression) {
        return Edge.best(variable, property, expression);
    }

    /** The order of the claims {@code c} of one property, best first, as known at the time asked for. */
    public String bestFirst() {
        return ReadMode.best("c") + ", c.id";
    }

    /** The order of the claims {@code c} that state one thing, the preferred first, whatever day they are of. */
    public String preferredFirst() {
        return ReadMode.preferred("c") + ", c.id";
    }

    /** The times that the query names, which ids show. */
    Map<NodeId.Clock, String> asked() {
        return compiler.asked();
    }

    /** The day on which values must hold. */
    public LocalDate day() {
        return compiler.day();
    }

    /**
     * The ids of the nodes that the references in an argument name, in their order; none if it is not given. It runs
     * one statement.
     *
     * @return the ids; fails with {@link BadArgument} for a reference that names nothing of the type, and with
     *     {@link io.spacegraph.problem.NotUnique} for a name that several have
     */
    public Uni<List<String>> ids(String argument, Class<?> type) {
        return References.of(this, argument).ids(type);
    }

    /**
     * A response whose rows are computed from facts.
     *
     * @param type the type of a row, whose shape reads the computed values from a map {@code n}
     * @param facts Cypher that returns records with a map {@code row}
     * @param compute computes the rows from the facts; their values must be ones that the driver accepts
     */
    public <A> Uni<List<A>> answer(
            Class<A> type, String facts, Function<List<Row>, List<Map<String, Object>>> compute) {
        String selected = select(type, "n");
        return new ComputedQuery(this, facts, compute, selected)
                .rows()
                .map(rows -> rows.stream().map(row -> view(type, row)).toList());
    }

    /**
     * The page of the nodes {@code m} of the pattern, under the arguments {@code where}, {@code orderBy} and the
     * cursors.
     */
    public Uni<Row> page(Class<?> type, String pattern, Map<String, String> arguments) {
        Edge root = new Edge(type, environment.getField().getName(), Edge.Many.CONNECTION, pattern, type, arguments);
        Match match = compiler.match(root, "", environment.getArguments());
        String page = new ConnectionCompiler(compiler, type, match).compile(selected(), environment.getArguments());
        return rows("RETURN " + page + " AS row").map(rows -> rows.get(0));
    }

    /**
     * The page of all nodes of the type; of entities only those with a claim that was public by the instant asked for.
     */
    public Uni<Row> page(Class<?> type) {
        String all = "(m:" + type.getSimpleName() + ")";
        boolean travels = asked().containsKey(NodeId.Clock.KNOWN_AT) && Entity.class.isAssignableFrom(type);
        return page(type, travels ? "MATCH " + all + "\nWHERE " + ReadMode.isKnown("m") + "\nWITH m" : all, Map.of());
    }

    /** Runs the Cypher, whose records have a {@code row}. */
    public Uni<List<Row>> rows(String cypher) {
        return graph.run(compiler.statement(cypher));
    }

    /** The object of the type for a row. */
    public <T> T view(Class<T> type, Row row) {
        return type.cast(compiler.shapes().view(type, row));
    }

    private Collection<SelectedField> selected() {
        return environment.getSelectionSet().getImmediateFields();
    }
}
