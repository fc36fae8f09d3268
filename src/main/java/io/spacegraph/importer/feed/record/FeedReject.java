package io.spacegraph.importer.feed.record;

import org.jspecify.annotations.Nullable;

/**
 * A row that is not imported.
 *
 * @param file the file's name
 * @param line its line, or its place in the list, counted from 1
 * @param field the column; empty if it is the row as a whole
 * @param value the value in it
 * @param reason what is wrong and what is allowed instead
 */
public record FeedReject(
        String file, int line, String field, @Nullable String value, String reason) {}
