package io.spacegraph.importer.feed.record;

import java.util.List;

/**
 * One thing of a feed and all claims of one record about it.
 *
 * @param key unique among the records of the feed: {@code launchlog/2024-140}
 * @param file the file's name
 * @param line its first line, or its place in the list, counted from 1
 * @param document the document that it comes from
 * @param thing what it is about
 * @param claims its claims
 */
public record FeedRecord(
        String key, String file, int line, FeedDocument document, FeedThing thing, List<FeedClaim> claims) {
    public FeedRecord {
        claims = List.copyOf(claims);
    }
}
