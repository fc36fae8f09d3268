package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that hold what is right. {@code -Dgolden.update=true} writes them anew, but never a failure: an answer with errors or
 * a question that sent no statement is no answer to keep.
 *
 * @param folder where they are
 */
record GoldenFiles(Path folder) {

    private static final String QUERY = ".graphql";

    /** The names of the questions, in order. */
    List<String> queries() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(QUERY))
                    .map(name -> name.substring(0, name.length() - QUERY.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails if the text is not that of the file; on an update the file is written first. */
    void compare(String file, String actual) {
        compare(file, actual, Boolean.getBoolean("golden.update"));
    }

    void compare(String file, String actual, boolean update) {
        if (update) {
            assertTrue(isKeepable(file, actual), () -> file + " is not written, for this is a failure:\n" + actual);
            write(file, actual);
        }
        assertTrue(
                Files.exists(folder.resolve(file)),
                () -> file + " is missing in " + folder + ": write it with -Dgolden.update=true and review it");
        assertEquals(read(file), actual, file);
    }

    private static boolean isKeepable(String file, String actual) {
        return file.endsWith(".json") ? !Ask.read(actual).has("errors") : !actual.isBlank();
    }

    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
