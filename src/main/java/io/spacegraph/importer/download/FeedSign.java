package io.spacegraph.importer.download;

import io.spacegraph.importer.feed.Feed;

/** By what the beginning of a file shows that it is of a feed, and no page or error that a server gave with status 200. */
final class FeedSign {
    /** CelesTrak says so with status 403, or 200, to who asks again before its next update. */
    private static final String UNCHANGED = "has not updated since your last successful";

    private FeedSign() {}

    static boolean isOf(Feed feed, String head) {
        return switch (feed) {
            case GCAT -> head.lines().findFirst().orElse("").contains("\t");
            case LAUNCH_LIBRARY -> head.contains("\"results\"");
            case CELESTRAK -> head.contains("OBJECT_NAME");
        };
    }

    static boolean isUnchanged(Feed feed, String text) {
        return feed == Feed.CELESTRAK && text.contains(UNCHANGED);
    }
}
