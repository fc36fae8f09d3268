package io.spacegraph.importer.catalogue;

import io.spacegraph.importer.claim.NodeRow;
import io.spacegraph.importer.claim.NodeRow.Link;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.conflict.Standing;
import io.spacegraph.importer.feed.Feed;
import io.spacegraph.importer.feed.record.FeedRecord;
import io.spacegraph.importer.record.SourceRecord;
import io.spacegraph.importer.report.ImportReport.Counts;
import io.spacegraph.importer.write.ClaimRows;
import io.spacegraph.importer.write.Difference;
import io.spacegraph.importer.write.EntityNodes;
import io.spacegraph.importer.write.FeedCypher;
import io.spacegraph.importer.write.GraphChange;
import io.spacegraph.importer.write.ImportCypher;
import io.spacegraph.importer.write.Writing;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** Writes the records of a feed, one transaction for each batch; nodes that the graph already has are not changed. */
public final class FeedWriter {
    /**
     * Claims of one transaction. GCAT went in at 2,157 rows/s with 500, 2,041 with 2,000 and 1,951 with 8,000, and the
     * importer's heap grew with them ({@code FeedLoadTest}): the size matters little. Fewer transactions mean fewer
     * versions, and each new version restarts the queries that are running.
     */
    public static final int BATCH = 2000;

    private final Session session;
    private final Feed feed;
    private final FeedClaims claims;
    private final Identities identities;
    private final FeedOptions options;
    private final FeedEntities entities;
    private final GraphChange change;
    private final Set<String> items = new HashSet<>();
    private final Set<String> met = new HashSet<>();
    private final Set<String> gone = new HashSet<>();
    private final Map<String, String> editions;
    private int older;
    private Done done = Done.NOTHING;
    private FeedBatch batch = new FeedBatch();

    /**
     * The changes so far.
     *
     * @param isChange whether the graph has changed, even if only the date of a document differs
     * @param version the graph's version; 0 in a dry run
     */
    record Done(Counts entities, Counts claims, boolean isChange, long version) {
        static final Done NOTHING = new Done(Counts.unchanged(0), Counts.unchanged(0), false, 0);

        private Done and(Step step, long after) {
            return new Done(entities.plus(step.entities), claims.plus(step.claims), isChange || step.isChange, after);
        }
    }

    /** The changes of one transaction, and the ids of claims that were replaced or removed. */
    private record Step(Counts entities, Counts claims, List<String> gone, boolean isChange) {}

    public FeedWriter(
            Session session,
            Feed feed,
            FeedClaims claims,
            Identities identities,
            FeedOptions options,
            GraphChange change) {
        this.session = session;
        this.feed = feed;
        this.claims = claims;
        this.identities = identities;
        this.options = options;
        this.change = change;
        this.entities = new FeedEntities(feed, change.day());
        this.editions =
                session.executeRead(tx -> tx.run(FeedCypher.EDITIONS, Map.of("prefix", feed.word() + "/")).stream()
                        .collect(Collectors.toMap(
                                row -> row.get("item").asString(),
                                row -> row.get("edition").asString())));
    }

    /**
     * Adds a record; it is written when its batch is full.
     *
     * @throws IllegalArgumentException if a value is not valid for its property; then nothing of the record is added
     */
    public void add(FeedRecord record, SourceRecord source) {
        List<TypedClaim> statements = claims.statements(record, source, identities::id);
        if (statements.isEmpty()) {
            return;
        }
        String item = claims.item(record);
        items.add(item);
        if (isOlder(item, record.edition())) {
            older++;
            return;
        }
        batch.add(record, source, statements, claims, identities);
        if (batch.statements().size() >= options.batch()) {
            flush();
        }
    }

    /** Writes the last batch, and removes the claims that the feed no longer has. */
    public Done finish() {
        flush();
        // What an older edition lacks, a newer one may have.
        if (feed.isWhole() && older == 0) {
            retireRest();
        }
        retireUnclaimed();
        return done;
    }

    private boolean isOlder(String item, @Nullable String edition) {
        String stored = editions.get(item);
        return edition != null && stored != null && edition.compareTo(stored) < 0;
    }

    private void flush() {
        FeedBatch full = batch;
        batch = new FeedBatch();
        if (!full.statements().isEmpty()) {
            inTransaction(tx -> write(tx, full));
            met.addAll(full.things().keySet());
        }
    }

    /** A transaction may be retried, so it is counted only after the commit. */
    private void inTransaction(Function<Writing, Step> work) {
        GraphChange.Made<Step> made = change.make(work, Step::isChange, step -> Map.of());
        done = done.and(made.result(), options.dryRun() ? 0 : made.version());
        gone.addAll(made.result().gone());
    }

    private Step write(Writing tx, FeedBatch full) {
        Map<String, Value> stored =
                tx.byId(FeedCypher.ENTITIES, List.copyOf(full.things().keySet()));
        Difference sources = Difference.of(
                full.sources().values().stream()
                        .map(EntityNodes::of)
                        .map(entities::owned)
                        .toList(),
                tx.pairs(FeedCypher.SOURCES, List.copyOf(full.sources().keySet())));
        List<NodeRow> rows = entities.rows(tx, full, stored, met);
        Difference things = Difference.of(rows, hashes(stored, rows));
        Difference said = Difference.of(
                List.copyOf(full.claims().values()),
                tx.pairs(FeedCypher.CLAIMS_OF_ITEMS, List.copyOf(full.items().keySet())));
        write(tx, sources, things);
        tx.write(ImportCypher.UNLINK_CLAIMS, said.gone());
        tx.write(ImportCypher.RETIRE_CLAIMS, said.gone());
        claims(tx, full, said);
        tx.write(FeedCypher.CONFIRM, full.confirmed(editions));
        tx.write(FeedCypher.REMEMBER, full.matched());
        Set<String> written = things.written().stream().map(NodeRow::id).collect(Collectors.toSet());
        int unchanged = (int) full.things().keySet().stream()
                .filter(id -> !written.contains(id) && !met.contains(id))
                .count();
        return new Step(
                new Counts(things.added().size(), things.changed().size(), unchanged, 0),
                said.counts(),
                said.gone(),
                !(sources.isEmpty() && things.isEmpty() && said.isEmpty()));
    }

    private static void write(Writing tx, Difference sources, Difference entities) {
        tx.nodes(ImportCypher.REVIVE_SOURCES, ImportCypher.WRITE_SOURCES, sources);
        tx.write(
                ImportCypher.UNLINK_SOURCES,
                sources.written().stream().map(NodeRow::id).toList());
        tx.write(
                ImportCypher.CREATE_LINKS,
                sources.written().stream()
                        .flatMap(row -> row.links().stream())
                        .map(Link::parameters)
                        .toList());
        tx.nodes(ImportCypher.REVIVE_ENTITIES, ImportCypher.WRITE_ENTITIES, entities);
    }

    private static Map<String, String> hashes(Map<String, Value> stored, List<NodeRow> rows) {
        return rows.stream()
                .filter(row -> stored.containsKey(row.id()))
                .collect(Collectors.toMap(
                        NodeRow::id,
                        row -> Objects.requireNonNull(stored.get(row.id()))
                                .get("hash")
                                .asString("")));
    }

    private void claims(Writing tx, FeedBatch full, Difference said) {
        Map<String, TypedClaim> byId =
                full.statements().stream().collect(Collectors.toMap(TypedClaim::id, statement -> statement));
        Standing standing = new Standing(full.statements(), List.of());
        ClaimRows.of(said.written(), id -> standing.of(Objects.requireNonNull(byId.get(id))))
                .write(tx);
    }

    /** Removes the claims of records that the feed no longer has. */
    private void retireRest() {
        List<String> left =
                session.executeRead(tx -> tx.run(FeedCypher.ITEMS, Map.of("prefix", feed.word() + "/")).stream()
                        .map(row -> row.get("item").asString())
                        .filter(item -> !items.contains(item))
                        .toList());
        for (int from = 0; from < left.size(); from += BATCH) {
            List<String> some = left.subList(from, Math.min(from + BATCH, left.size()));
            inTransaction(tx -> {
                List<String> ids =
                        List.copyOf(tx.pairs(FeedCypher.CLAIMS_OF_ITEMS, some).keySet());
                tx.write(ImportCypher.UNLINK_CLAIMS, ids);
                tx.write(ImportCypher.RETIRE_CLAIMS, ids);
                return new Step(Counts.unchanged(0), removed(ids.size()), ids, true);
            });
        }
    }

    private void retireUnclaimed() {
        Map<String, Object> which = Map.of("feed", feed.word(), "met", List.copyOf(met), "gone", List.copyOf(gone));
        List<String> unclaimed = session.executeRead(tx ->
                tx.run(FeedCypher.UNCLAIMED, which).list(row -> row.get("id").asString()));
        if (!unclaimed.isEmpty()) {
            inTransaction(tx -> {
                tx.write(ImportCypher.DELETE_UNNEEDED, unclaimed);
                tx.write(ImportCypher.RETIRE_ENTITIES, unclaimed);
                return new Step(removed(unclaimed.size()), Counts.unchanged(0), List.of(), true);
            });
        }
    }

    private static Counts removed(int count) {
        return new Counts(0, 0, 0, count);
    }
}
