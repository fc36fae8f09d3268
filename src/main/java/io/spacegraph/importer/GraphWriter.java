package io.spacegraph.importer;

import io.spacegraph.importer.ImportReport.Result;
import io.spacegraph.importer.NodeRow.Link;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;

/**
 * Brings the graph to a content, within one transaction: what is the same by its hash is left alone.
 *
 * <p>The server holds some 9 kB for each claim that is new: with a heap of 512 MB, 20,000 fit, and 40,000 do not.
 */
final class GraphWriter {
    private static final int BATCH = 1000;
    private static final Set<String> BETWEEN_CLAIMS = Set.of("DERIVED_FROM", "REFUTED_BY");

    private final TransactionContext tx;
    private final OffsetDateTime now;

    /**
     * @param tx the transaction, which the caller commits
     * @param now the time of the import, the recorded clock's
     */
    GraphWriter(TransactionContext tx, OffsetDateTime now) {
        this.tx = tx;
        this.now = now;
    }

    /** Writes what differs and returns what that was; the version rises only if something did. */
    ImportReport write(Content content) {
        long version = tx.run(Cypher.LOCK).single().get("version").asLong();
        Difference entities = Difference.of(content.entities(), pairs(Cypher.ENTITY_HASHES));
        Difference sources = Difference.of(content.sources(), pairs(Cypher.SOURCE_HASHES));
        Difference claims = Difference.of(content.claims(), pairs(Cypher.CLAIM_HASHES));
        Difference conflicts = Difference.of(content.conflicts(), pairs(Cypher.CONFLICT_HASHES));
        Difference rates = Difference.of(content.rates(), pairs(Cypher.RATE_HASHES));
        boolean changed =
                Stream.of(entities, sources, claims, rates, conflicts).anyMatch(difference -> !difference.isEmpty());
        if (changed) {
            version++;
            rows(Cypher.DELETE_RATES, rates.gone());
            rows(Cypher.RETIRE_CONFLICTS, conflicts.gone());
            write(content, entities, sources, claims, conflicts);
            rows(
                    Cypher.WRITE_RATES,
                    rates.written().stream().map(NodeRow::parameters).toList());
        }
        tx.run(Cypher.SEAL, Map.of("version", version, "dataHash", content.hash(), "now", now));
        return new ImportReport(
                changed ? Result.WRITTEN : Result.SAME_CONTENT,
                sources.counts(),
                claims.counts(),
                entities.counts(),
                content.conflicts().size(),
                version,
                List.of());
    }

    private void write(
            Content content, Difference entities, Difference sources, Difference claims, Difference conflicts) {
        rows(Cypher.UNLINK_CLAIMS, claims.gone());
        rows(Cypher.RETIRE_CLAIMS, claims.gone());
        nodes(Cypher.REVIVE_ENTITIES, Cypher.WRITE_ENTITIES, entities);
        nodes(Cypher.REVIVE_SOURCES, Cypher.WRITE_SOURCES, sources);
        rows(
                Cypher.CREATE_NODES,
                claims.written().stream().map(NodeRow::parameters).toList());
        rows(
                Cypher.CREATE_NODES,
                conflicts.written().stream().map(NodeRow::parameters).toList());
        links(content, sources, claims);
        statuses(content);
        remove(Cypher.RETIRE_ENTITIES, entities);
        remove(Cypher.RETIRE_SOURCES, sources);
    }

    private void nodes(String revive, String write, Difference nodes) {
        rows(revive, nodes.added().stream().map(NodeRow::id).toList());
        rows(write, nodes.written().stream().map(NodeRow::parameters).toList());
    }

    private void remove(String retire, Difference nodes) {
        rows(Cypher.DELETE_UNNEEDED, nodes.removed());
        rows(retire, nodes.removed());
    }

    // A claim or conflict that stays may build on a claim that was replaced, so these links are made whole for all.
    private void links(Content content, Difference sources, Difference claims) {
        rows(Cypher.UNLINK_SOURCES, sources.written().stream().map(NodeRow::id).toList());
        Stream<Link> own = Stream.of(sources.written(), claims.written())
                .flatMap(List::stream)
                .flatMap(row -> row.links().stream())
                .filter(link -> !isBetweenClaims(link));
        rows(Cypher.CREATE_LINKS, own.map(Link::parameters).toList());
        Stream<Link> between =
                content.claims().stream().flatMap(row -> row.links().stream()).filter(GraphWriter::isBetweenClaims);
        Stream<Link> disagreeing = content.conflicts().stream().flatMap(row -> row.links().stream());
        rows(
                Cypher.MERGE_LINKS,
                Stream.concat(between, disagreeing).map(Link::parameters).toList());
    }

    private static boolean isBetweenClaims(Link link) {
        return link.from().startsWith("claim/") && BETWEEN_CLAIMS.contains(link.type());
    }

    private void statuses(Content content) {
        Map<String, String> stored = pairs(Cypher.CLAIM_STATUSES);
        Stream<Map<String, String>> changed = content.statuses().entrySet().stream()
                .filter(entry -> !entry.getValue().name().equals(stored.get(entry.getKey())))
                .map(entry ->
                        Map.of("id", entry.getKey(), "status", entry.getValue().name()));
        rows(Cypher.SET_STATUSES, changed.toList());
    }

    private Map<String, String> pairs(String statement) {
        Map<String, String> pairs = new HashMap<>();
        tx.run(statement)
                .forEachRemaining(
                        row -> pairs.put(row.get(0).asString(), row.get(1).asString("")));
        return pairs;
    }

    private void rows(String statement, List<?> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<?> batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
            tx.run(statement, Map.of("rows", batch, "now", now)).consume();
        }
    }
}
