package io.spacegraph.importer.feed.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of a feed as a source of claims.
 *
 * @param id such as {@code source/feed-gcat-launchlog}
 * @param title its name
 * @param publisher who publishes it
 * @param tier the constant of {@code SourceTier}
 * @param published its date; null if it has none, then it is known from the day of the import
 * @param url where it is published
 * @param licence its licence
 * @param derivedFrom the sources in {@code data/} of the same origin: together they count as one source
 */
public record FeedDocument(
        String id,
        String title,
        String publisher,
        String tier,
        @Nullable LocalDate published,
        String url,
        @Nullable String licence,
        List<String> derivedFrom) {
    public FeedDocument {
        derivedFrom = List.copyOf(derivedFrom);
    }

    /** Its date as an edition of its records; null if it has none. */
    @Nullable
    String edition() {
        return published == null ? null : published.toString();
    }
}
