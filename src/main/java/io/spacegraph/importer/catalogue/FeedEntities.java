package io.spacegraph.importer.catalogue;

import io.spacegraph.importer.claim.NodeRow;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.feed.Feed;
import io.spacegraph.importer.feed.record.FeedThing;
import io.spacegraph.importer.record.EntityRecord;
import io.spacegraph.importer.record.Origin;
import io.spacegraph.importer.write.ClaimNode;
import io.spacegraph.importer.write.EntityNodes;
import io.spacegraph.importer.write.FeedCypher;
import io.spacegraph.importer.write.ReadingCopy;
import io.spacegraph.importer.write.StoredFeedClaims;
import io.spacegraph.importer.write.Writing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** The entities of a batch as nodes. */
final class FeedEntities {
    private final String feed;
    private final boolean isWhole;
    private final LocalDate day;

    FeedEntities(Feed feed, LocalDate day) {
        this.feed = feed.word();
        this.isWhole = feed.isWhole();
        this.day = day;
    }

    /**
     * The entities that only this feed makes, each with its reading copy. Entities of another feed get their reading
     * copy again here; those of {@code data/} get it after the whole feed.
     *
     * @param stored the nodes that the graph has, by id
     * @param met the things of earlier batches
     */
    List<NodeRow> rows(Writing tx, FeedBatch full, Map<String, Value> stored, Set<String> met) {
        List<String> known =
                full.things().keySet().stream().filter(stored::containsKey).toList();
        List<TypedClaim> others = StoredFeedClaims.ofOthers(tx.tx(), feed, known);
        Map<String, Map<String, Object>> own = copies(full, List.of());
        Map<String, Map<String, Object>> all = others.isEmpty() ? own : copies(full, others);
        Set<String> shared = others.stream().map(TypedClaim::subject).collect(Collectors.toSet());
        Set<String> subjects =
                full.statements().stream().map(TypedClaim::subject).collect(Collectors.toSet());
        List<NodeRow> rows = new ArrayList<>();
        full.things().forEach((id, thing) -> {
            Value node = stored.get(id);
            if (node == null
                    ? !met.contains(id)
                    : isOwn(node) && full.described().contains(id)) {
                rows.add(row(record(id, thing), own, all, shared.contains(id)));
            } else if (node != null && isOwn(node) && !isWhole && !met.contains(id) && hasNewName(node, thing)) {
                rows.add(row(record(id, renamed(node, thing)), own, all, shared.contains(id)));
            } else if (node != null && !isOwn(node) && !node.get("feed").isNull() && subjects.contains(id)) {
                Map<String, @Nullable Object> columns = ReadingCopy.whole(all.getOrDefault(id, Map.of()));
                tx.write(FeedCypher.REFRESH_ENTITIES, List.of(Map.of("id", id, "columns", columns)));
            }
        });
        return rows;
    }

    private static boolean hasNewName(Value node, FeedThing thing) {
        return !names(node).contains(thing.name());
    }

    private static List<String> names(Value node) {
        return Stream.concat(
                        Stream.of(node.get("name").asString()),
                        node.get("aliases").asList(Value::asString, List.of()).stream())
                .toList();
    }

    /** The thing under its first name; the others, old and new, are aliases. */
    private static FeedThing renamed(Value node, FeedThing thing) {
        List<String> all = Stream.of(names(node), List.of(thing.name()), thing.names())
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new FeedThing(thing.type(), thing.id(), all.get(0), all, thing.external(), thing.country());
    }

    private boolean isOwn(Value node) {
        return feed.equals(node.get("feed").asString(""));
    }

    private Map<String, Map<String, Object>> copies(FeedBatch full, List<TypedClaim> others) {
        Map<String, NodeRow> nodes = new HashMap<>(full.claims());
        others.forEach(statement -> nodes.put(statement.id(), ClaimNode.of(statement, List.of())));
        List<TypedClaim> all =
                Stream.concat(full.statements().stream(), others.stream()).toList();
        return ReadingCopy.of(all, nodes, day);
    }

    /**
     * The hash covers only the claims of this feed, so that claims of another feed do not make an edition of this one
     * differ.
     */
    private NodeRow row(
            EntityRecord record,
            Map<String, Map<String, Object>> own,
            Map<String, Map<String, Object>> all,
            boolean isShared) {
        String hash = owned(EntityNodes.of(record, own.getOrDefault(record.id(), Map.of())))
                .hash();
        return owned(EntityNodes.of(record, all.getOrDefault(record.id(), Map.of())))
                .with(isShared ? Map.of("hash", hash, "shared", true) : Map.of("hash", hash));
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

    /** The same, as what this feed made. */
    NodeRow owned(NodeRow row) {
        return row.with(Map.of("feed", feed));
    }
}
