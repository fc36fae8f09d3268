package io.spacegraph.graph;

import io.smallrye.mutiny.Uni;
import io.spacegraph.model.Row;
import io.spacegraph.problem.BadArgument;
import io.spacegraph.problem.NotUnique;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An {@code EntityRef} argument: by id, by name or alias in any language, or by an id that somebody else gave. */
public final class Reference {

    /** How many bearers of one name are listed. */
    private static final int BEARERS = 10;

    private final Question question;
    private final Map<?, ?> reference;

    /** The reference in this argument, which must be given. */
    public Reference(Question question, String argument) {
        this.question = question;
        this.reference = (Map<?, ?>) question.required(argument);
    }

    /** The clauses that bind the variable to whatever bears the reference; several nodes may bear a name. */
    public String match(Class<?> type, String variable) {
        String node = "(" + variable + ":" + type.getSimpleName();
        if (reference.get("id") instanceof String id) {
            return "MATCH " + node + " {id: " + question.bind(id) + "})";
        }
        if (reference.get("name") instanceof String name) {
            return named(type, variable, name);
        }
        Map<?, ?> external = (Map<?, ?>) reference.get("external");
        if (external == null) {
            throw new BadArgument("ref", "names nothing", "one of id, name, external", "Give exactly one of them.");
        }
        String key = external.get("scheme") + ":" + external.get("value");
        return "MATCH " + node + ")\nWHERE " + question.bind(key) + " IN " + variable + ".external";
    }

    /** The one node that bears the reference, or null; a name that several bear is a problem that lists them. */
    <T> Uni<@Nullable T> find(Class<T> type) {
        Object name = reference.get("name");
        String exact = name == null ? "true" : "toLower(n.name) = toLower(" + question.bind(name) + ")";
        String cypher = match(type, "n")
                + "\nWITH DISTINCT n, %s AS exact ORDER BY exact DESC, n.id LIMIT %d".formatted(exact, BEARERS)
                + "\nRETURN {id: n.id, exact: exact, node: " + question.select(type, "n") + "} AS row";
        return question.rows(cypher).map(rows -> view(type, String.valueOf(name), rows));
    }

    private <T> @Nullable T view(Class<T> type, String name, List<Row> rows) {
        if (rows.isEmpty()) {
            return null;
        }
        List<Row> exact = rows.stream()
                .filter(row -> Boolean.TRUE.equals(row.find("exact")))
                .toList();
        List<Row> bearers = exact.isEmpty() ? rows : exact;
        if (bearers.size() > 1) {
            throw new NotUnique(
                    name, bearers.stream().map(row -> row.getText("id")).toList());
        }
        return question.view(type, bearers.get(0).getRow("node"));
    }

    private String named(Class<?> type, String variable, String name) {
        String value = question.bind(name);
        return """
                CALL db.index.fulltext.queryNodes('entityNames', %1$s) YIELD node AS %2$s
                WITH *
                WHERE %2$s:%3$s
                  AND (toLower(%2$s.name) = toLower(%4$s) OR any(x IN %2$s.aliases WHERE toLower(x) = toLower(%4$s)))""".formatted(question.bind(FullText.phrase(name)), variable, type.getSimpleName(), value);
    }
}
