package io.spacegraph.program;

import io.spacegraph.graph.embedded.Beside;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The location of the data folder: the configured one, or else {@code data} in the working directory or beside the
 * program.
 */
final class DataPlace {

    private static final String NAME = "data";

    private DataPlace() {}

    /** The folder; empty if nothing there has {@code entities/} and {@code sources/}. */
    static Optional<Path> find(DataConfig config) {
        return config.folder()
                .map(Stream::of)
                .orElseGet(() -> Stream.concat(Stream.of(Path.of(NAME)), Beside.program(NAME)))
                .filter(DataPlace::isData)
                .findFirst();
    }

    /** The folder, whether it exists or not. */
    static Path get(DataConfig config) {
        return find(config).or(config::folder).orElse(Path.of(NAME));
    }

    /** The error message if the data folder was not found. */
    static String absent(DataConfig config) {
        String where = config.folder()
                .map(folder -> folder.toAbsolutePath().toString())
                .orElse(Path.of(NAME).toAbsolutePath() + " or beside the program");
        return "There is no data folder, one with entities/ and sources/, at " + where
                + ": name it with spacegraph.data.folder, or serve the graph as it is with"
                + " spacegraph.data.import-at-start=false.";
    }

    private static boolean isData(Path folder) {
        return Files.isDirectory(folder.resolve("entities")) && Files.isDirectory(folder.resolve("sources"));
    }
}
