package io.spacegraph.importer;

import io.spacegraph.importer.ImportReport.Counts;
import io.spacegraph.importer.NodeRow.Link;
import io.spacegraph.importer.feed.Feed;
import io.spacegraph.importer.feed.FeedRecord;
import io.spacegraph.importer.feed.FeedThing;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;

/** Writes the records of a feed, a batch a transaction: what the graph holds already is left alone. */
final class FeedWriter {
    /**
     * Claims of one transaction. Measured on GCAT at 512 MB for the database: 1,000 to 4,000 claims a transaction are
     * equally fast, below it commits cost, above it memory does.
     */
    static final int BATCH = 2000;

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Session session;
    private final Feed feed;
    private final FeedClaims claims;
    private final Identities identities;
    private final FeedOptions options;
    private final OffsetDateTime now;
    private final Set<String> items = new HashSet<>();
    private final Done done = new Done();
    private Batch batch = new Batch();

    /** What has been written so far. */
    static final class Done {
        private Counts entities = Counts.unchanged(0);
        private Counts claims = Counts.unchanged(0);
        private long version;

        Counts entities() {
            return entities;
        }

        Counts claims() {
            return claims;
        }

        long version() {
            return version;
        }

        boolean isChange() {
            return entities.isChange() || claims.isChange();
        }
    }

    /** What one transaction did. */
    private record Step(Counts entities, Counts claims, boolean isChange) {}

    /** The records of one transaction. */
    private static final class Batch {
        private final Map<String, SourceRecord> sources = new HashMap<>();
        private final Map<String, FeedThing> things = new LinkedHashMap<>();
        private final Set<String> described = new HashSet<>();
        private final List<Statement> statements = new ArrayList<>();
        private final Map<String, NodeRow> claims = new LinkedHashMap<>();
        private final Set<String> items = new HashSet<>();
    }

    FeedWriter(
            Session session,
            Feed feed,
            FeedClaims claims,
            Identities identities,
            FeedOptions options,
            OffsetDateTime now) {
        this.session = session;
        this.feed = feed;
        this.claims = claims;
        this.identities = identities;
        this.options = options;
        this.now = now;
    }

    /**
     * Takes a record; it is written with the batch that it fills.
     *
     * @throws IllegalArgumentException if a value is none of its property; then none of the record is taken
     */
    void add(FeedRecord record, SourceRecord source) {
        List<Statement> statements = claims.statements(record, source, identities::id);
        if (statements.isEmpty()) {
            return;
        }
        batch.sources.put(source.id(), source);
        String id = identities.id(record.thing());
        batch.things.put(id, record.thing());
        batch.described.add(id);
        record.claims().stream()
                .flatMap(claim -> Stream.of(claim.subject(), claim.object()))
                .filter(Objects::nonNull)
                .forEach(thing -> batch.things.putIfAbsent(identities.id(thing), thing));
        batch.items.add(claims.item(record));
        items.add(claims.item(record));
        for (Statement statement : statements) {
            batch.statements.add(statement);
            batch.claims.put(statement.id(), claims.node(record, statement));
        }
        if (batch.statements.size() >= BATCH) {
            flush();
        }
    }

    /** Writes what is left, and takes away what the feed no longer says. */
    Done finish() {
        flush();
        if (feed.isWhole()) {
            retireRest();
        }
        retireUnclaimed();
        return done;
    }

    private void flush() {
        Batch full = batch;
        batch = new Batch();
        if (!full.statements.isEmpty()) {
            inTransaction(tx -> write(tx, full));
        }
    }

    /** A transaction may be tried again, so that it counts only once it has been committed. */
    private void inTransaction(Function<Writing, Step> work) {
        Done step = session.executeWrite(
                tx -> {
                    Writing writing = new Writing(tx, now, options.dryRun());
                    long version = writing.version();
                    Step one = work.apply(writing);
                    Done result = new Done();
                    result.entities = one.entities();
                    result.claims = one.claims();
                    result.version = version;
                    if (one.isChange()) {
                        result.version = version + 1;
                        writing.run(FeedCypher.SEAL, Map.of("version", version + 1, "now", now));
                    }
                    return result;
                },
                config());
        done.entities = done.entities.plus(step.entities);
        done.claims = done.claims.plus(step.claims);
        done.version = options.dryRun() ? 0 : step.version;
    }

    private static TransactionConfig config() {
        return TransactionConfig.builder().withTimeout(LONGEST).build();
    }

    private Step write(Writing tx, Batch full) {
        Map<String, Value> stored = tx.byId(FeedCypher.ENTITIES, List.copyOf(full.things.keySet()));
        Difference sources = Difference.of(
                full.sources.values().stream().map(Nodes::of).map(this::owned).toList(),
                tx.pairs(FeedCypher.SOURCES, List.copyOf(full.sources.keySet())));
        List<NodeRow> rows = entities(tx, full, stored);
        Difference entities = Difference.of(rows, hashes(stored, rows));
        Difference said = Difference.of(
                List.copyOf(full.claims.values()), tx.pairs(FeedCypher.CLAIMS_OF_ITEMS, List.copyOf(full.items)));
        write(tx, sources, entities);
        tx.write(Cypher.UNLINK_CLAIMS, said.gone());
        tx.write(Cypher.RETIRE_CLAIMS, said.gone());
        claims(tx, full, said);
        Counts described = new Counts(
                entities.added().size(),
                entities.changed().size(),
                full.things.size() - entities.written().size(),
                0);
        return new Step(described, said.counts(), !(sources.isEmpty() && entities.isEmpty() && said.isEmpty()));
    }

    private static void write(Writing tx, Difference sources, Difference entities) {
        tx.write(
                Cypher.REVIVE_SOURCES, sources.added().stream().map(NodeRow::id).toList());
        tx.write(
                Cypher.WRITE_SOURCES,
                sources.written().stream().map(NodeRow::parameters).toList());
        tx.write(
                Cypher.UNLINK_SOURCES,
                sources.written().stream().map(NodeRow::id).toList());
        tx.write(
                Cypher.CREATE_LINKS,
                sources.written().stream()
                        .flatMap(row -> row.links().stream())
                        .map(Link::parameters)
                        .toList());
        tx.write(
                Cypher.REVIVE_ENTITIES,
                entities.added().stream().map(NodeRow::id).toList());
        tx.write(
                Cypher.WRITE_ENTITIES,
                entities.written().stream().map(NodeRow::parameters).toList());
    }

    /** The things that this feed itself makes, each with its reading copy; those of others are not its own. */
    private List<NodeRow> entities(Writing tx, Batch full, Map<String, Value> stored) {
        List<String> known =
                full.things.keySet().stream().filter(stored::containsKey).toList();
        List<Statement> others = Fed.ofOthers(tx.tx(), feed.word(), known);
        List<Statement> all =
                Stream.concat(full.statements.stream(), others.stream()).toList();
        Map<String, NodeRow> claims = new HashMap<>(full.claims);
        others.forEach(statement -> claims.put(statement.id(), ClaimNode.of(statement, List.of())));
        Map<String, Map<String, Object>> copies = ReadingCopy.of(all, claims, now.toLocalDate());
        List<NodeRow> rows = new ArrayList<>();
        full.things.forEach((id, thing) -> {
            Value node = stored.get(id);
            boolean own = node == null || feed.word().equals(node.get("feed").asString(""));
            if (node == null || own && full.described.contains(id)) {
                rows.add(owned(Nodes.of(record(id, thing), copies.getOrDefault(id, Map.of()))));
            } else if (!own && !node.get("feed").isNull() && copies.containsKey(id)) {
                tx.write(FeedCypher.REFRESH_ENTITIES, List.of(Map.of("id", id, "columns", copies.get(id))));
            }
        });
        return rows;
    }

    private static EntityRecord record(String id, FeedThing thing) {
        return new EntityRecord(
                new Origin("", 0, Map.of()),
                id,
                thing.name(),
                thing.country(),
                thing.names().stream()
                        .filter(name -> !name.equals(thing.name()))
                        .map(name -> (name.codePoints().anyMatch(Character::isIdeographic) ? "zh:" : "und:") + name)
                        .toList(),
                thing.external());
    }

    private NodeRow owned(NodeRow row) {
        return row.with("feed", feed.word());
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

    private void claims(Writing tx, Batch full, Difference said) {
        Map<String, Statement> byId =
                full.statements.stream().collect(Collectors.toMap(Statement::id, statement -> statement));
        Standing standing = new Standing(full.statements, List.of());
        ClaimRows.of(said.written(), id -> standing.of(Objects.requireNonNull(byId.get(id))))
                .write(tx);
    }

    /** Takes away the claims of records that the feed no longer has. */
    private void retireRest() {
        List<String> gone =
                session.executeRead(tx -> tx.run(FeedCypher.ITEMS, Map.of("prefix", feed.word() + "/")).stream()
                        .map(row -> row.get("item").asString())
                        .filter(item -> !items.contains(item))
                        .toList());
        for (int from = 0; from < gone.size(); from += BATCH) {
            List<String> some = gone.subList(from, Math.min(from + BATCH, gone.size()));
            inTransaction(tx -> {
                List<String> ids =
                        List.copyOf(tx.pairs(FeedCypher.CLAIMS_OF_ITEMS, some).keySet());
                tx.write(Cypher.UNLINK_CLAIMS, ids);
                tx.write(Cypher.RETIRE_CLAIMS, ids);
                return new Step(Counts.unchanged(0), removed(ids.size()), true);
            });
        }
    }

    private void retireUnclaimed() {
        List<String> gone = session.executeRead(tx -> tx.run(FeedCypher.UNCLAIMED, Map.of("feed", feed.word()))
                .list(row -> row.get("id").asString()));
        if (!gone.isEmpty()) {
            inTransaction(tx -> {
                tx.write(Cypher.DELETE_UNNEEDED, gone);
                tx.write(Cypher.RETIRE_ENTITIES, gone);
                return new Step(removed(gone.size()), Counts.unchanged(0), true);
            });
        }
    }

    private static Counts removed(int count) {
        return new Counts(0, 0, 0, count);
    }
}
