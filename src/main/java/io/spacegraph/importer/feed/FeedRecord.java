package io.spacegraph.importer.feed;

import java.util.List;

/**
 * One thing of a feed and all that one record of it claims.
 *
 * @param key tells it from all other records of the feed: {@code launchlog/2024-140}
 * @param file the file's name
 * @param line its first line, or its place in the list, counted from 1
 * @param document where it is stated
 * @param thing what it is about
 * @param claims what it says
 */
public record FeedRecord(
        String key, String file, int line, FeedDocument document, FeedThing thing, List<FeedClaim> claims) {
    public FeedRecord {
        claims = List.copyOf(claims);
    }
}
