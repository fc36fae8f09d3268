package io.spacegraph.importer.download;

import io.spacegraph.importer.feed.record.FeedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The pages of a list as files: those of the last whole fetch, which are read, and those that come. */
record PageFolder(Path whole, Path part) {

    PageFolder(Path folder) {
        this(folder.resolve("pages"), folder.resolve("pages.part"));
    }

    KeptFile page(int number) {
        return new KeptFile(part.resolve(name(number)));
    }

    /** Begins anew with the pages of the last whole fetch, so that those are asked for only if they have changed. */
    void begin() {
        try {
            clear(part, file -> true);
            Files.createDirectories(part);
            for (Path file : files(whole)) {
                Files.copy(file, part.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Puts the pages that have come in the place of the earlier ones. */
    Path finish(int pages) {
        try {
            clear(part, file -> !isPage(String.valueOf(file.getFileName()), pages));
            clear(whole, file -> true);
            Files.deleteIfExists(whole);
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
            return whole;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static String name(int number) {
        return "page-%06d.json".formatted(number);
    }

    /** Whether it is one of the first pages, or stands beside one. */
    private static boolean isPage(String file, int pages) {
        return file.startsWith("page-") && file.compareTo(name(pages + 1)) < 0;
    }

    private static void clear(Path folder, Predicate<Path> files) throws IOException {
        for (Path file : files(folder)) {
            if (files.test(file)) {
                Files.delete(file);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private FeedException failed(IOException why) {
        return new FeedException("Cannot write to " + part + ": " + Wording.of(why), why);
    }
}
