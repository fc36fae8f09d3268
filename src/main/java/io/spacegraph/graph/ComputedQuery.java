package io.spacegraph.graph;

import io.smallrye.mutiny.Uni;
import io.spacegraph.value.Row;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A computed query: one statement finds the facts, another reads the selected fields of the rows computed from them.
 * The check that both read the same version of the graph is made for the whole request, when all its statements are
 * done.
 *
 * @param facts Cypher that returns records with a map {@code row}
 * @param compute computes the rows from the facts
 * @param selected the map that reads a computed row {@code n}
 */
record ComputedQuery(
        RootQuery question, String facts, Function<List<Row>, List<Map<String, Object>>> compute, String selected) {

    private static final String ROWS = """
            UNWIND range(0, size(%1$s) - 1) AS position
            WITH position, %1$s[position] AS n
            ORDER BY position
            RETURN %2$s AS row""";

    /** The rows, in the order in which they were computed. */
    Uni<List<Row>> rows() {
        return question.rows(facts).chain(found -> {
            List<Map<String, Object>> computed = found.isEmpty() ? List.of() : compute.apply(found);
            return computed.isEmpty()
                    ? Uni.createFrom().item(List.of())
                    : question.rows(ROWS.formatted(question.bind(computed), selected));
        });
    }
}
