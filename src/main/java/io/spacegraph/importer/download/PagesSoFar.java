package io.spacegraph.importer.download;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the fetch of a list has come.
 *
 * @param begun when its first page was asked for
 * @param done how many pages are there
 * @param next the next page; null after the last one
 */
record PagesSoFar(Instant begun, int done, @Nullable URI next) {
    private static final String FILE = "progress.properties";
    /** While pages are fetched the list moves on; pages of two days would be of two lists. */
    private static final Duration LONGEST = Duration.ofDays(1);

    static PagesSoFar none(URI first) {
        return new PagesSoFar(Instant.now().truncatedTo(ChronoUnit.SECONDS), 0, first);
    }

    /** What an earlier fetch left in the folder; empty if that is nothing or too long ago. */
    static Optional<PagesSoFar> in(Path folder) {
        Map<String, String> words = StoredWords.read(folder.resolve(FILE));
        try {
            String next = words.getOrDefault("next", "");
            return Optional.of(new PagesSoFar(
                            Instant.parse(words.getOrDefault("begun", "")),
                            Integer.parseInt(words.getOrDefault("done", "")),
                            next.isEmpty() ? null : URI.create(next)))
                    .filter(found -> found.begun().plus(LONGEST).isAfter(Instant.now()));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    PagesSoFar and(@Nullable URI after) {
        return new PagesSoFar(begun, done + 1, after);
    }

    void write(Path folder) {
        StoredWords.write(
                folder.resolve(FILE),
                Map.of(
                        "begun", begun.toString(),
                        "done", Integer.toString(done),
                        "next", next == null ? "" : next.toString()));
    }
}
