package io.spacegraph.importer.catalogue;

import io.spacegraph.importer.claim.NodeRow;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.feed.record.FeedRecord;
import io.spacegraph.importer.feed.record.FeedThing;
import io.spacegraph.importer.record.SourceRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The records of a feed that one transaction writes.
 *
 * @param sources their documents, by id
 * @param things all things that they mention, by the id in the graph
 * @param described the ids of those that a record is about
 * @param statements their claims
 * @param claims the claims as nodes, by id
 * @param items the records, with the edition of those that have one
 */
record FeedBatch(
        Map<String, SourceRecord> sources,
        Map<String, FeedThing> things,
        Set<String> described,
        List<TypedClaim> statements,
        Map<String, NodeRow> claims,
        Map<String, @Nullable String> items) {

    /** An empty batch. */
    FeedBatch() {
        this(
                new HashMap<>(),
                new LinkedHashMap<>(),
                new HashSet<>(),
                new ArrayList<>(),
                new LinkedHashMap<>(),
                new HashMap<>());
    }

    /** Adds a record with its claims. */
    void add(FeedRecord record, SourceRecord source, List<TypedClaim> said, FeedClaims nodes, Identities identities) {
        sources.put(source.id(), source);
        String id = identities.id(record.thing());
        things.put(id, identities.distinct(record.thing()));
        described.add(id);
        record.claims().stream()
                .flatMap(claim -> Stream.of(claim.subject(), claim.object()))
                .filter(Objects::nonNull)
                .forEach(thing -> things.computeIfAbsent(identities.id(thing), key -> identities.distinct(thing)));
        items.put(nodes.item(record), record.edition());
        for (TypedClaim statement : said) {
            statements.add(statement);
            claims.put(statement.id(), nodes.node(record, statement));
        }
    }

    /**
     * The records that the graph has of an older edition, with the one that repeats them, as rows for the database.
     *
     * @param stored the editions in the graph
     */
    List<Map<String, Object>> confirmed(Map<String, String> stored) {
        List<Map<String, Object>> rows = new ArrayList<>();
        items.forEach((item, edition) -> {
            String before = stored.get(item);
            if (edition != null && before != null && before.compareTo(edition) < 0) {
                rows.add(Map.of("item", item, "edition", edition));
            }
        });
        return rows;
    }

    /** The things that are others of the graph, with the external ids that the feed has for them, as rows for the database. */
    List<Map<String, Object>> matched() {
        return things.entrySet().stream()
                .filter(thing -> !thing.getKey().equals(thing.getValue().id())
                        && !thing.getValue().external().isEmpty())
                .map(thing -> Map.<String, Object>of(
                        "id", thing.getKey(), "external", thing.getValue().external()))
                .toList();
    }
}
