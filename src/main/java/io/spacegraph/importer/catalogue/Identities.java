package io.spacegraph.importer.catalogue;

import io.spacegraph.importer.feed.Programmes;
import io.spacegraph.importer.feed.record.FeedThing;
import io.spacegraph.importer.write.FeedCypher;
import io.spacegraph.value.FoldedName;
import io.spacegraph.vocabulary.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * Matches the things of a feed with those of the graph: a thing is the one that has its external id, else the only one
 * of its type that has one of its names. Doubtful matches are reported and not made: two nodes can be merged later, but
 * one cannot be split.
 */
public final class Identities implements Programmes {
    private final Map<String, Set<String>> byExternal = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> resolved = new HashMap<>();
    private final Map<String, String> takenByName = new HashMap<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private int matchedByExternal;
    private int matchedByName;

    /** Reads the things in the graph, except those that only this feed made. */
    public static Identities read(Session session, String feed) {
        Identities identities = new Identities();
        session.executeRead(tx -> {
            tx.run(FeedCypher.KNOWN, Map.of("feed", feed))
                    .forEachRemaining(row -> identities.add(
                            row.get("id").asString(),
                            row.get("type").asString(),
                            Stream.concat(
                                            Stream.of(row.get("name").asString()),
                                            row.get("aliases").asList(Value::asString, List.of()).stream())
                                    .toList(),
                            row.get("external").asList(Value::asString, List.of()),
                            row.get("country").asString("")));
            return null;
        });
        return identities;
    }

    private void add(String id, String type, List<String> names, List<String> external, String country) {
        external.forEach(key -> byExternal
                .computeIfAbsent(key(type, key), k -> new LinkedHashSet<>())
                .add(id));
        names.forEach(name -> byName.computeIfAbsent(key(type, name), k -> new LinkedHashSet<>())
                .add(id));
        countries.put(id, country);
    }

    /** The id of a thing in the graph, or its new id. */
    String id(FeedThing thing) {
        return resolved.computeIfAbsent(thing.id(), id -> find(thing));
    }

    private String find(FeedThing thing) {
        Set<String> sameId = all(byExternal, thing, thing.external());
        if (sameId.size() > 1) {
            remark("doubtful: %s has the external ids of %s; taken for the first", thing, sameId);
        }
        if (!sameId.isEmpty()) {
            matchedByExternal++;
            return sameId.iterator().next();
        }
        return named(thing).orElse(thing.id());
    }

    private Optional<String> named(FeedThing thing) {
        Set<String> sameName = all(byName, thing, thing.names());
        if (sameName.size() > 1) {
            remark("doubtful: %s has a name of %s; kept apart", thing, sameName);
        }
        if (sameName.size() != 1) {
            return Optional.empty();
        }
        String id = sameName.iterator().next();
        String country = countries.getOrDefault(id, "");
        if (!country.isEmpty() && !thing.country().isEmpty() && !country.equals(thing.country())) {
            remark("doubtful: %s has a name of %s, but is of " + thing.country() + "; kept apart", thing, sameName);
            return Optional.empty();
        } else if (!thing.id().equals(takenByName.computeIfAbsent(id, k -> thing.id()))) {
            remark("doubtful: %s has a name of %s, as another code did before; kept apart", thing, sameName);
            return Optional.empty();
        }
        matchedByName++;
        return Optional.of(id);
    }

    /**
     * The constellation that has the programme's name, or whose name begins it: {@code Starlink 2M S2} is Starlink's.
     */
    @Override
    public Optional<FeedThing> of(String programme) {
        List<String> beginnings = new ArrayList<>(List.of(programme));
        for (int space = programme.lastIndexOf(' '); space > 0; space = programme.lastIndexOf(' ', space - 1)) {
            beginnings.add(programme.substring(0, space));
        }
        String type = EntityType.CONSTELLATION.label();
        return beginnings.stream()
                .flatMap(name -> {
                    Set<String> ids = new HashSet<>(byExternal.getOrDefault(key(type, "GCAT:" + name), Set.of()));
                    ids.addAll(byName.getOrDefault(key(type, name), Set.of()));
                    if (ids.size() == 1 && !name.equals(programme)) {
                        remarks.add("by its first words, the programme %s is %s".formatted(programme, ids));
                    }
                    return ids.size() == 1 ? ids.stream() : Stream.empty();
                })
                .findFirst()
                .map(id -> new FeedThing(EntityType.CONSTELLATION, id, programme, List.of(), List.of(), ""));
    }

    /** The doubtful matches. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    int matchedByExternal() {
        return matchedByExternal;
    }

    int matchedByName() {
        return matchedByName;
    }

    private static Set<String> all(Map<String, Set<String>> index, FeedThing thing, List<String> keys) {
        Set<String> found = new LinkedHashSet<>();
        keys.forEach(key -> found.addAll(index.getOrDefault(key(thing.type().label(), key), Set.of())));
        return found;
    }

    private void remark(String sentence, FeedThing thing, Set<String> others) {
        remarks.add(sentence.formatted(
                thing.name() + " (" + String.join(", ", thing.external()) + ")", String.join(", ", others)));
    }

    private static String key(String type, String text) {
        return type + " " + FoldedName.of(text);
    }
}
