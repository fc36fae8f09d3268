package io.spacegraph.graph;

import io.smallrye.mutiny.Uni;
import io.spacegraph.model.Row;
import io.spacegraph.problem.GraphUnavailable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An answer that is computed: one statement finds the facts, another reads what was selected of the rows made of them.
 * Both must see the same version of the graph, so when an import has come between them, all starts anew.
 *
 * @param facts Cypher each of whose records has a map {@code row}
 * @param compute the answer's rows from those of the facts
 * @param selected the map that reads a row {@code n} of the answer
 */
record Answer(
        Question question, String facts, Function<List<Row>, List<Map<String, Object>>> compute, String selected) {

    private static final int TRIES = 3;

    private static final String FACTS = """
            CALL () {
              %s
            }
            MATCH (g:Graph {id: 'graph'})
            RETURN row {.*, version: g.version} AS row""";

    private static final String ROWS = """
            MATCH (g:Graph {id: 'graph', version: %1$s})
            UNWIND range(0, size(%2$s) - 1) AS position
            WITH position, %2$s[position] AS n
            ORDER BY position
            RETURN %3$s AS row""";

    /** The rows, in the order in which they were computed. */
    Uni<List<Row>> rows() {
        return rows(1);
    }

    private Uni<List<Row>> rows(int attempt) {
        return question.rows(FACTS.formatted(Cypher.indent(facts))).chain(found -> {
            List<Map<String, Object>> computed = found.isEmpty() ? List.of() : compute.apply(found);
            return computed.isEmpty() ? Uni.createFrom().item(List.of()) : read(found.get(0), computed, attempt);
        });
    }

    private Uni<List<Row>> read(Row fact, List<Map<String, Object>> computed, int attempt) {
        String version = question.bind(fact.getInteger("version"));
        String rows = question.bind(computed);
        return question.rows(ROWS.formatted(version, rows, selected)).chain(read -> {
            if (read.size() == computed.size()) {
                return Uni.createFrom().item(read);
            }
            return attempt < TRIES ? rows(attempt + 1) : Uni.createFrom().failure(new GraphUnavailable(stale()));
        });
    }

    private static IllegalStateException stale() {
        return new IllegalStateException("An import came between two statements " + TRIES + " times");
    }
}
