package io.spacegraph.importer.feed.record;

import io.spacegraph.vocabulary.EntityType;
import java.util.List;

/**
 * A thing as a feed names it.
 *
 * @param type what it is
 * @param id the id that it gets if it is new to the graph
 * @param name its usual name
 * @param names all names that the graph may have for it; exact ones, no abbreviations
 * @param external its external ids, {@code SCHEME:value}
 * @param country ISO 3166-1 alpha-2, or empty
 */
public record FeedThing(
        EntityType type, String id, String name, List<String> names, List<String> external, String country) {
    public FeedThing {
        names = List.copyOf(names);
        external = List.copyOf(external);
    }

    /** A thing of which only a code in the scheme is known. */
    public static FeedThing coded(EntityType type, String scheme, String code) {
        return new FeedThing(type, Ids.of(type, scheme, code), code, List.of(), List.of(scheme + ":" + code), "");
    }
}
