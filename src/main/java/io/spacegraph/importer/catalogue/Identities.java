package io.spacegraph.importer.catalogue;

import io.spacegraph.importer.feed.Feed;
import io.spacegraph.importer.feed.Programmes;
import io.spacegraph.importer.feed.record.FeedRecord;
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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * Matches the things of a feed with those of the graph: a thing is the one that has its external id, else the only one
 * of its type that has one of its names. Doubtful matches are reported and not made: two nodes can be merged later, but
 * one cannot be split.
 */
public final class Identities implements Programmes {
    private static final Pattern WORD_ENDS = Pattern.compile("(?<=.) ");
    /** A hyphen or bracket, a space, or the beginning of a number. */
    private static final Pattern NUMBER_ENDS = Pattern.compile("(?<=.)([-( ]|(?<=[A-Z])(?=\\d))");

    private final Map<String, Set<String>> byExternal = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> resolved = new HashMap<>();
    private final Map<String, String> takenByName = new HashMap<>();
    private final Set<String> takenByDay = new HashSet<>();
    private final Map<String, String> remembered = new HashMap<>();
    private final Set<String> own = new HashSet<>();
    private final LaunchDays launches;
    private final Set<String> remarks = new LinkedHashSet<>();
    private int matchedByExternal;
    private int matchedByName;
    private int matchedByDay;

    private Identities(LaunchDays launches) {
        this.launches = launches;
    }

    /**
     * Reads the things in the graph. Of those that only this feed made, the ids: what a feed that is never whole has once
     * put apart stays there, since its earlier records stay.
     */
    public static Identities read(Session session, Feed feed) {
        Identities identities = new Identities(LaunchDays.read(session, feed.word()));
        session.executeRead(tx -> {
            tx.run(FeedCypher.KNOWN, Map.of("feed", feed.word()))
                    .forEachRemaining(row -> identities.add(
                            row.get("id").asString(),
                            row.get("type").asString(),
                            Stream.concat(
                                            Stream.of(row.get("name").asString()),
                                            row.get("aliases").asList(Value::asString, List.of()).stream())
                                    .toList(),
                            row.get("external").asList(Value::asString, List.of()),
                            row.get("matched").asList(Value::asString),
                            row.get("country").asString("")));
            if (!feed.isWhole()) {
                tx.run(FeedCypher.OWN, Map.of("feed", feed.word()))
                        .forEachRemaining(
                                row -> identities.own.add(row.get("id").asString()));
            }
            return null;
        });
        return identities;
    }

    private void add(
            String id, String type, List<String> names, List<String> external, List<String> matched, String country) {
        matched.forEach(key -> remembered.put(key(type, key), id));
        Stream.of(external, matched)
                .flatMap(List::stream)
                .forEach(key -> byExternal
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

    /**
     * Looks for the launch of a record that has no number: the one of the same rocket and site on its day, or on the day
     * before or after.
     */
    void meet(FeedRecord record) {
        FeedThing thing = record.thing();
        if (thing.type() == EntityType.MISSION
                && !resolved.containsKey(thing.id())
                && all(byExternal, thing, thing.external()).isEmpty()) {
            LaunchDays.Found found = launches.find(record, this::id);
            found.only().filter(id -> takenByDay.add(id)).ifPresent(id -> {
                resolved.put(thing.id(), id);
                matchedByDay++;
            });
            found.doubt().ifPresent(doubt -> remark("doubtful: %s " + doubt + " %s; kept apart", thing, found.ids()));
        }
    }

    /**
     * The thing as it is stored if it is new: without names that another thing of its type has, and told apart by its
     * external id if that is its usual name.
     */
    FeedThing distinct(FeedThing thing) {
        Predicate<String> isTaken = name ->
                !byName.getOrDefault(key(thing.type().label(), name), Set.of()).isEmpty();
        String name = isTaken.test(thing.name()) && !thing.external().isEmpty()
                ? "%s (%s)".formatted(thing.name(), thing.external().get(0))
                : thing.name();
        return new FeedThing(
                thing.type(),
                thing.id(),
                name,
                thing.names().stream().filter(isTaken.negate()).toList(),
                thing.external(),
                thing.country());
    }

    private String find(FeedThing thing) {
        Set<String> sameId = all(byExternal, thing, thing.external());
        if (sameId.size() > 1) {
            remark("doubtful: %s has the external ids of %s; taken for the first", thing, sameId);
        }
        if (!sameId.isEmpty()) {
            // What an earlier import matched by name has taken that name still.
            thing.external().stream()
                    .flatMap(key ->
                            Stream.ofNullable(remembered.get(key(thing.type().label(), key))))
                    .forEach(id -> takenByName.putIfAbsent(id, thing.id()));
            matchedByExternal++;
            return sameId.iterator().next();
        }
        return named(thing).orElse(thing.id());
    }

    private Optional<String> named(FeedThing thing) {
        if (own.contains(thing.id())) {
            return Optional.empty();
        }
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
        for (String name : beginnings(programme, WORD_ENDS)) {
            Optional<String> id = constellation("GCAT", name);
            if (id.isPresent()) {
                if (!name.equals(programme)) {
                    remarks.add("by its first words, the programme %s is [%s]".formatted(programme, id.get()));
                }
                return id.map(found -> known(found, programme));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<FeedThing> beginning(String satellite) {
        return beginnings(satellite, NUMBER_ENDS).stream()
                .flatMap(name -> constellation("CELESTRAK", name).stream().map(id -> known(id, name)))
                .findFirst();
    }

    /** The text, and what stands before each end, the longest first. */
    private static List<String> beginnings(String text, Pattern ends) {
        List<String> beginnings = new ArrayList<>();
        ends.matcher(text).results().forEach(end -> beginnings.add(0, text.substring(0, end.start())));
        beginnings.add(0, text);
        return beginnings;
    }

    /** The only constellation with this external id or name. */
    private Optional<String> constellation(String scheme, String name) {
        String type = EntityType.CONSTELLATION.label();
        Set<String> ids = new HashSet<>(byExternal.getOrDefault(key(type, scheme + ":" + name), Set.of()));
        ids.addAll(byName.getOrDefault(key(type, name), Set.of()));
        return ids.size() == 1 ? ids.stream().findFirst() : Optional.empty();
    }

    private static FeedThing known(String id, String name) {
        return new FeedThing(EntityType.CONSTELLATION, id, name, List.of(), List.of(), "");
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

    int matchedByDay() {
        return matchedByDay;
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
