package io.spacegraph.importer.feed;

import io.spacegraph.importer.feed.record.FeedException;
import io.spacegraph.importer.feed.record.FeedSink;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A catalogue that can be imported. */
public enum Feed {
    /** The General Catalog of Artificial Space Objects: a folder with its files {@code *.tsv}. */
    GCAT(Gcat::read),
    /** Launch Library 2: a JSON response of its API, 2.0.0 to 2.3.0, or a folder of them. */
    LAUNCH_LIBRARY(LaunchLibrary::read),
    /** CelesTrak: a CSV file of its satellite catalogue (SATCAT) or of orbital elements (GP). */
    CELESTRAK(Celestrak::read);

    private final Reader reader;

    Feed(Reader reader) {
        this.reader = reader;
    }

    /** The name on the command line and in ids: {@code launch-library}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether records that it no longer has are removed: true for a feed that is always a whole catalogue, false for
     * one that may be a part.
     */
    public boolean isWhole() {
        return this == GCAT;
    }

    /**
     * The feed with this name.
     *
     * @throws IllegalArgumentException with the known names, if there is none
     */
    public static Feed of(String word) {
        return Arrays.stream(values())
                .filter(feed -> feed.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of "
                        + Arrays.stream(values()).map(Feed::word).collect(Collectors.joining(", "))));
    }

    /**
     * Reads all records in the files' order; the memory needed grows with the launches, not with the rows.
     *
     * @param path the file or folder
     * @param programmes finds the constellation of a programme
     * @param sink receives the records
     * @throws FeedException if a file is missing, or has another format
     */
    public void read(Path path, Programmes programmes, FeedSink sink) {
        reader.read(path, programmes, sink);
    }

    /**
     * Reads all of it and keeps nothing, so that a file that cannot be imported is known before a database is asked.
     *
     * @throws FeedException if a file is missing, or has another format
     */
    public void check(Path path) {
        reader.read(path, Programmes.NONE, FeedSink.NOWHERE);
    }

    private interface Reader {
        void read(Path path, Programmes programmes, FeedSink sink);
    }
}
