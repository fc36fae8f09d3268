package io.spacegraph.importer.download;

import io.spacegraph.importer.feed.record.FeedException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Named words in a small file, all of them or the earlier ones. */
final class StoredWords {

    private StoredWords() {}

    /** The words; none if there is no such file, or it is damaged. */
    static Map<String, String> read(Path file) {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            words.load(in);
        } catch (NoSuchFileException e) {
            return Map.of();
        } catch (IOException | IllegalArgumentException e) {
            // Fetching once too often is better than not at all.
            return Map.of();
        }
        Map<String, String> read = new HashMap<>();
        words.stringPropertyNames().forEach(name -> read.put(name, words.getProperty(name)));
        return read;
    }

    static void write(Path file, Map<String, String> words) {
        Properties stored = new Properties();
        stored.putAll(words);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(part)) {
                stored.store(out, null);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new FeedException("Cannot write " + file + ": " + Wording.of(e), e);
        }
    }
}
