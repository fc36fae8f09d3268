package io.spacegraph.importer.write;

import io.spacegraph.importer.claim.NodeRow;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * A transaction that compares with the graph and writes to it, or, in a dry run, only compares.
 *
 * @param tx the transaction, which the caller commits
 * @param now the time of the import, by the recorded clock
 * @param dry whether to write nothing
 */
public record Writing(TransactionContext tx, OffsetDateTime now, boolean dry) {
    /** The number of rows in one statement: more make it no faster, and its parameters large. */
    private static final int ROWS = 1000;

    /** Runs a statement for {@code $rows}, in batches. */
    public void write(String statement, List<?> rows) {
        for (int from = 0; from < rows.size() && !dry; from += ROWS) {
            List<?> some = rows.subList(from, Math.min(from + ROWS, rows.size()));
            tx.run(statement, Map.of("rows", some, "now", now)).consume();
        }
    }

    /** Writes nodes that are new or differ; nodes that had left the graph are restored first. */
    public void nodes(String revive, String write, Difference nodes) {
        write(revive, nodes.added().stream().map(NodeRow::id).toList());
        write(write, nodes.written().stream().map(NodeRow::parameters).toList());
    }

    /** Runs a statement once. */
    void run(String statement, Map<String, Object> parameters) {
        if (!dry) {
            tx.run(statement, parameters).consume();
        }
    }

    /** The result of a statement with two columns: an id and a text, which may be missing. */
    public Map<String, String> pairs(String statement) {
        return pairs(statement, List.of());
    }

    /** The same for {@code $rows}. */
    public Map<String, String> pairs(String statement, List<String> rows) {
        Map<String, String> pairs = new HashMap<>();
        tx.run(statement, Map.of("rows", rows))
                .forEachRemaining(
                        row -> pairs.put(row.get(0).asString(), row.get(1).asString("")));
        return pairs;
    }

    /** The result of a statement for {@code $rows}, by the first column. */
    public Map<String, Value> byId(String statement, List<String> rows) {
        Map<String, Value> found = new HashMap<>();
        tx.run(statement, Map.of("rows", rows))
                .forEachRemaining(row -> found.put(row.get(0).asString(), row.get(1)));
        return found;
    }
}
