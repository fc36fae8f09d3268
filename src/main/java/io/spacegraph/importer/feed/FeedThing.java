package io.spacegraph.importer.feed;

import io.spacegraph.vocabulary.EntityType;
import java.util.List;

/**
 * A thing as a feed names it.
 *
 * @param type what it is
 * @param id the id that it gets if the graph has no such thing yet
 * @param name its usual name
 * @param names all names by which the graph may know it; exact, and none that is only an abbreviation
 * @param external ids that name it, {@code SCHEME:value}
 * @param country ISO 3166-1 alpha-2, or empty
 */
public record FeedThing(
        EntityType type, String id, String name, List<String> names, List<String> external, String country) {
    public FeedThing {
        names = List.copyOf(names);
        external = List.copyOf(external);
    }

    /** A thing that bears this code in the scheme, and of which nothing else is known here. */
    static FeedThing coded(EntityType type, String scheme, String code) {
        return new FeedThing(type, Ids.of(type, scheme, code), code, List.of(), List.of(scheme + ":" + code), "");
    }
}
