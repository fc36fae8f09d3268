package io.spacegraph.importer.write;

import io.spacegraph.importer.claim.NodeRow;
import io.spacegraph.importer.report.ImportReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The difference between the data and the graph, for one kind of node.
 *
 * @param added nodes that the graph does not have
 * @param changed nodes that it has with another hash
 * @param removed ids that only the graph has
 * @param unchanged how many are the same
 */
public record Difference(List<NodeRow> added, List<NodeRow> changed, List<String> removed, int unchanged) {
    /** Compares the rows with the graph's hashes by id. */
    public static Difference of(List<NodeRow> rows, Map<String, String> hashes) {
        List<NodeRow> added = new ArrayList<>();
        List<NodeRow> changed = new ArrayList<>();
        Map<String, String> left = new HashMap<>(hashes);
        for (NodeRow row : rows) {
            String hash = left.remove(row.id());
            if (hash == null) {
                added.add(row);
            } else if (!hash.equals(row.hash())) {
                changed.add(row);
            }
        }
        int unchanged = rows.size() - added.size() - changed.size();
        return new Difference(added, changed, left.keySet().stream().sorted().toList(), unchanged);
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    /** The nodes to write. */
    public List<NodeRow> written() {
        return Stream.concat(added.stream(), changed.stream()).toList();
    }

    /** The ids of nodes that are changed or removed. */
    public List<String> gone() {
        return Stream.concat(changed.stream().map(NodeRow::id), removed.stream())
                .toList();
    }

    public ImportReport.Counts counts() {
        return new ImportReport.Counts(added.size(), changed.size(), unchanged, removed.size());
    }
}
