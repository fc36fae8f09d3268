package io.spacegraph.importer.download;

import io.spacegraph.importer.feed.record.FeedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/**
 * A fetched file, and beside it its edition. The edition is never of a newer file than the one it stands beside: then the
 * server would be told that the program has what it has not.
 */
record KeptFile(Path path) {
    private static final int HEAD = 4096;

    /** The same file while it comes. */
    KeptFile part() {
        return new KeptFile(path.resolveSibling(path.getFileName() + ".part"));
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    long size() {
        try {
            return Files.isRegularFile(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** The edition that was fetched from this address; empty if there is none. */
    Optional<Edition> edition(URI address) {
        return edition().filter(edition -> edition.address().equals(address.toString()));
    }

    /** Whether the rest of it can be asked for. */
    boolean isResumable() {
        return edition().flatMap(Edition::forRest).isPresent();
    }

    private Optional<Edition> edition() {
        return Files.isRegularFile(path)
                ? Optional.of(StoredWords.read(note()))
                        .map(words -> new Edition(
                                words.getOrDefault("address", ""),
                                words.getOrDefault("etag", ""),
                                words.getOrDefault("last-modified", "")))
                : Optional.empty();
    }

    /** Begins the file anew. */
    void begin(Edition edition) {
        delete();
        StoredWords.write(
                note(),
                Map.of("address", edition.address(), "etag", edition.etag(), "last-modified", edition.lastModified()));
    }

    OutputStream append() throws IOException {
        return Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Takes the place of another one, at once. */
    void replace(KeptFile other) {
        try {
            Files.deleteIfExists(other.note());
            Files.move(path, other.path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Files.move(note(), other.note(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
            Files.deleteIfExists(note());
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private FeedException failed(IOException why) {
        return new FeedException("Cannot keep " + path + ": " + Wording.of(why), why);
    }

    /** Its first characters. */
    String head() {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private Path note() {
        return path.resolveSibling(path.getFileName() + ".edition");
    }
}
