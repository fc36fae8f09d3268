package io.spacegraph.importer.feed.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a feed and all claims of one record about it.
 *
 * @param key unique among the records of the feed: {@code launchlog/2024-140}
 * @param file the file's name
 * @param line its first line, or its place in the list, counted from 1
 * @param document the document that it comes from
 * @param thing what it is about
 * @param claims its claims
 * @param edition when the catalogue last changed it, a day or time in UTC that sorts as text; null if it does not tell.
 *     A record of an older edition does not replace one of a newer
 */
public record FeedRecord(
        String key,
        String file,
        int line,
        FeedDocument document,
        FeedThing thing,
        List<FeedClaim> claims,
        @Nullable String edition) {
    /** A record that is as new as its document. */
    public FeedRecord(
            String key, String file, int line, FeedDocument document, FeedThing thing, List<FeedClaim> claims) {
        this(key, file, line, document, thing, claims, document.edition());
    }

    public FeedRecord {
        claims = List.copyOf(claims);
    }
}
