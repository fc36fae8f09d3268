package io.spacegraph.importer.write;

import io.spacegraph.importer.claim.NodeRow;
import io.spacegraph.importer.claim.NodeRow.Link;
import io.spacegraph.vocabulary.ClaimStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Claims as rows for the statements that write a claim together with its usual links, in a third of the time of one
 * statement for each kind of link.
 *
 * @param plain claims that are not links, for {@link ImportCypher#CREATE_CLAIMS}
 * @param linking claims that are links, for {@link ImportCypher#CREATE_LINKING_CLAIMS}
 * @param links the other links from a claim, for {@link ImportCypher#CREATE_LINKS}
 */
public record ClaimRows(List<Map<String, Object>> plain, List<Map<String, Object>> linking, List<Link> links) {
    private static final Set<String> USUAL = Set.of("STATED_IN", "ABOUT", "OBJECT");

    /**
     * The rows of these claims.
     *
     * @param statuses the status of each claim, by its id
     */
    public static ClaimRows of(List<NodeRow> claims, Function<String, ClaimStatus> statuses) {
        ClaimRows rows = new ClaimRows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        claims.forEach(claim -> rows.add(claim, statuses.apply(claim.id())));
        return rows;
    }

    /** Writes all except the links between claims, since the other claim may not exist yet. */
    public void write(Writing tx) {
        tx.write(ImportCypher.CREATE_CLAIMS, plain);
        tx.write(ImportCypher.CREATE_LINKING_CLAIMS, linking);
    }

    private void add(NodeRow claim, ClaimStatus status) {
        Map<String, Object> row = new HashMap<>(claim.parameters());
        row.put("status", status.name());
        boolean linked = false;
        for (Link link : claim.links()) {
            if (USUAL.contains(link.type())) {
                row.put(link.type(), link.to());
            } else if (link.from().equals(claim.id())) {
                links.add(link);
            } else {
                // From the claim's subject to its object.
                row.put("link", link.type());
                row.put("interval", link.properties());
                linked = true;
            }
        }
        (linked ? linking : plain).add(row);
    }
}
