package io.spacegraph.graph;

import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.statement.FullText;
import io.spacegraph.graph.statement.NodeId;
import io.spacegraph.problem.BadArgument;
import io.spacegraph.problem.NotUnique;
import io.spacegraph.value.FoldedName;
import io.spacegraph.value.Row;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An {@code EntityRef} argument: by id, by name or alias in any language, or by an id in another register.
 *
 * <p>A name means all entities that have it as their usual name or, in {@code data/}, as an alias: "ispace" may mean
 * the Japanese or the Chinese company, and a client would not see which one was taken. This is rarely a problem: of the
 * 3,068 entities of {@code data/} only that usual name is an alias of another entity of its type. An alias means an
 * entity that only a feed made only if nothing else has the name: catalogues list the works and subsidiaries of a
 * company under the company's short name.
 */
public final class Reference {

    /** How many entities with one name are listed. */
    private static final int BEARERS = 10;

    private final RootQuery question;
    private final String argument;
    private final Map<?, ?> reference;

    /** The reference in this argument, which must be given. */
    public Reference(RootQuery question, String argument) {
        this(question, argument, (Map<?, ?>) question.required(argument));
    }

    Reference(RootQuery question, String argument, Map<?, ?> reference) {
        this.question = question;
        this.argument = argument;
        this.reference = reference;
    }

    /** The predicate that the reference refers to the scope's node. */
    static String to(Scope scope, String argument, Map<?, ?> reference) {
        if (reference.get("id") instanceof String text) {
            return scope.cypher("n.id") + " = "
                    + scope.bind(own(argument, text, scope.compiler().asked()));
        }
        if (reference.get("name") instanceof String name) {
            return scope.bind(FoldedName.of(name)) + " IN " + scope.cypher("n.foldedNames");
        }
        return scope.bind(external(reference)) + " IN " + scope.cypher("n.external");
    }

    /** The clauses that bind the variable to the nodes with the reference; several nodes may have one name. */
    public String match(Class<?> type, String variable) {
        String node = "(" + variable + ":" + type.getSimpleName();
        if (reference.get("id") instanceof String id) {
            // Only the label Node has an index on ids.
            return "MATCH (" + variable + ":Node&" + type.getSimpleName() + " {id: "
                    + question.bind(own(argument, id, question.asked())) + "})";
        }
        if (reference.get("name") instanceof String name) {
            return named(type, variable, name);
        }
        return "MATCH " + node + ")\nWHERE " + question.bind(external(reference)) + " IN " + variable + ".external";
    }

    /**
     * The clauses that bind the variable to the list of nodes with the reference: none, one, or several with one name.
     */
    public String bearers(Class<?> type, String variable) {
        return """
                CALL () {
                  %1$s
                  WITH DISTINCT %2$s, %3$s AS exact ORDER BY exact DESC, %2$s.id LIMIT %4$d
                  WITH collect({node: %2$s, exact: exact}) AS bearers
                  WITH bearers, [x IN bearers WHERE x.exact] AS exact
                  RETURN [x IN CASE exact WHEN [] THEN bearers ELSE exact END | x.node] AS %2$s
                }""".formatted(match(type, variable).replace("\n", "\n  "), variable, exact(variable), BEARERS);
    }

    /**
     * Checks that the reference names one node.
     *
     * @throws BadArgument if it names nothing of the type
     * @throws NotUnique if it names several
     */
    public void check(List<String> ids, Class<?> type) {
        if (ids.isEmpty()) {
            throw unknown(type);
        }
        refuseSeveral(ids);
    }

    /** The problem that the reference names nothing of the type. */
    BadArgument unknown(Class<?> type) {
        String noun = type.getSimpleName();
        return new BadArgument(
                argument,
                "names no " + noun + ": " + this,
                "the id, a name or an external id of a " + noun,
                "Find it with search(text: \"...\").");
    }

    private void refuseSeveral(List<String> ids) {
        if (ids.size() > 1) {
            throw new NotUnique(String.valueOf(reference.get("name")), ids);
        }
    }

    /** The one node with the reference, or null; a name of several nodes is a problem that lists them. */
    <T> Uni<@Nullable T> find(Class<T> type) {
        String cypher = listing(type, "node: " + question.select(type, "n"));
        return question.rows(cypher).map(rows -> {
            Row one = only(rows);
            return one == null ? null : question.view(type, one.getRow("node"));
        });
    }

    /**
     * The clauses that return the nodes with the reference, those that are meant first, each with one more entry in its
     * row.
     */
    String listing(Class<?> type, String entry) {
        return match(type, "n")
                + "\nWITH DISTINCT n, %s AS exact ORDER BY exact DESC, n.id LIMIT %d".formatted(exact("n"), BEARERS)
                + "\nRETURN {id: n.id, exact: exact, " + entry + "} AS row";
    }

    /**
     * The node that is meant, or null.
     *
     * @throws NotUnique if several are
     */
    @Nullable
    Row only(List<Row> rows) {
        List<Row> exact = rows.stream()
                .filter(row -> Boolean.TRUE.equals(row.find("exact")))
                .toList();
        List<Row> bearers = exact.isEmpty() ? rows : exact;
        refuseSeveral(bearers.stream().map(row -> row.getText("id")).toList());
        return bearers.isEmpty() ? null : bearers.get(0);
    }

    /** The reference as given in the request. */
    @Override
    public String toString() {
        return reference.values().stream()
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** The id without its time, if it has one. */
    private static String own(String argument, String text, Map<NodeId.Clock, String> asked) {
        NodeId id = NodeId.parse(argument, text);
        if (!id.time().isEmpty() && !id.time().equals(asked)) {
            throw NodeId.otherTime(argument, id.time());
        }
        return id.id();
    }

    /** The id in another register; the schema refuses a reference that has none of the three. */
    private static String external(Map<?, ?> reference) {
        Map<?, ?> external = (Map<?, ?>) Objects.requireNonNull(reference.get("external"), "external");
        return external.get("scheme") + ":" + external.get("value");
    }

    private String exact(String variable) {
        return reference.get("name") instanceof String name
                ? "(%1$s.feed IS NULL OR %1$s.foldedName = %2$s)"
                        .formatted(variable, question.bind(FoldedName.of(name)))
                : "true";
    }

    private String named(Class<?> type, String variable, String name) {
        String folded = FoldedName.of(name);
        return """
                CALL db.index.fulltext.queryNodes('%1$s', %2$s) YIELD node AS %3$s
                WITH *
                WHERE %3$s:%4$s AND %5$s IN %3$s.foldedNames""".formatted(
                        FullText.KEYS,
                        question.bind(FullText.phrase(folded)),
                        variable,
                        type.getSimpleName(),
                        question.bind(folded));
    }
}
