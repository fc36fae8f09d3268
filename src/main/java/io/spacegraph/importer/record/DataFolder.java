package io.spacegraph.importer.record;

import io.spacegraph.problem.Nearest;
import io.spacegraph.vocabulary.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the data folder holds, each record with its file and line.
 *
 * @param entities the rows of {@code entities/*.csv}, and the missions that launch records define
 * @param publishers the rows of {@code publishers.csv}
 * @param sources the headers of {@code sources/*.yaml}
 * @param claims their claims, and those of the launch records
 * @param rates the rows of {@code fx/*.csv}
 * @param launches the rows of {@code launches/*.csv}; what they define and claim is in entities and claims too
 * @param incomplete the files that could not be read whole, so that an unknown id may be theirs
 * @param rejections what could not be read
 * @param hash of all files' names and contents
 */
public record DataFolder(
        List<EntityRecord> entities,
        List<PublisherRecord> publishers,
        List<SourceRecord> sources,
        List<ClaimRecord> claims,
        List<RateRecord> rates,
        List<LaunchRecord> launches,
        List<String> incomplete,
        List<Rejection> rejections,
        String hash) {
    private static final String PUBLISHERS = "publishers.csv";
    private static final List<String> ENTITY_FILES =
            Arrays.stream(EntityType.values()).map(EntityType::file).toList();

    public DataFolder {
        entities = List.copyOf(entities);
        publishers = List.copyOf(publishers);
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        rates = List.copyOf(rates);
        launches = List.copyOf(launches);
        incomplete = List.copyOf(incomplete);
        rejections = List.copyOf(rejections);
    }

    /** Reads all that can be read; what cannot is in {@link #rejections}. */
    public static DataFolder read(Path folder) {
        return new Reading(folder).read();
    }

    private static final class Reading {
        private final Path folder;
        private final List<EntityRecord> entities = new ArrayList<>();
        private final Map<String, PublisherRecord> publishers = new LinkedHashMap<>();
        private final List<SourceRecord> sources = new ArrayList<>();
        private final List<ClaimRecord> claims = new ArrayList<>();
        private final List<RateRecord> rates = new ArrayList<>();
        private final List<LaunchRecord> launches = new ArrayList<>();
        private final List<String> incomplete = new ArrayList<>();
        private final List<Rejection> rejections = new ArrayList<>();
        private final Fingerprint hash = new Fingerprint();

        Reading(Path folder) {
            this.folder = folder;
        }

        DataFolder read() {
            files("entities").forEach(this::entities);
            publishers();
            files("sources").forEach(this::source);
            // Data without money in several currencies needs no rates, data without rockets no launches.
            tables("fx", RateRecord.COLUMNS, (origin, cells) -> rates.add(RateRecord.read(origin, cells)));
            tables("launches", LaunchRecord.COLUMNS, (origin, cells) -> launches.add(LaunchRecord.read(origin, cells)));
            claims.addAll(LaunchRecord.claims(launches));
            return new DataFolder(
                    LaunchRecord.entities(entities, launches),
                    List.copyOf(publishers.values()),
                    sources,
                    claims,
                    rates,
                    launches,
                    incomplete,
                    rejections,
                    hash.hex());
        }

        private List<Path> files(String name) {
            try (Stream<Path> files = Files.list(folder.resolve(name))) {
                return files.filter(file -> !file.getFileName().toString().startsWith("."))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                incomplete.add(name);
                rejections.add(new Rejection(name, 0, "", null, "is no folder that can be read in " + folder));
                return List.of();
            }
        }

        private void entities(Path path) {
            String name = path.getFileName().toString();
            if (!ENTITY_FILES.contains(name)) {
                rejections.add(new Rejection("entities/" + name, 0, "", null, Nearest.allowed(name, ENTITY_FILES)));
            } else if (!text(path, file -> EntityFile.read(file, entities, rejections))) {
                incomplete.add("entities/" + name);
            }
        }

        /** A folder without the table has documents that say their tier themselves. */
        private void publishers() {
            Path path = folder.resolve(PUBLISHERS);
            if (Files.exists(path)
                    && !text(path, file -> CsvFile.read(file, PublisherRecord.COLUMNS, rejections, this::publisher))) {
                incomplete.add(PUBLISHERS);
            }
        }

        private void publisher(Origin origin, List<String> cells) {
            PublisherRecord row = PublisherRecord.read(origin, cells);
            if (publishers.putIfAbsent(row.publisher(), row) != null) {
                rejections.add(origin.reject("publisher", row.publisher(), "has a row above already"));
            }
        }

        private SourceRecord published(SourceRecord source) {
            PublisherRecord publisher = publishers.get(source.publisher());
            if (publisher == null) {
                return source;
            } else if (!source.tier().isEmpty()) {
                rejections.add(source.origin()
                        .reject(
                                "tier",
                                source.tier(),
                                "leave it out: " + PUBLISHERS + " has the publisher with its tier, "
                                        + publisher.tier()));
            }
            return source.of(publisher);
        }

        private void source(Path path) {
            String name = "sources/" + path.getFileName();
            if (!name.endsWith(".yaml")) {
                rejections.add(new Rejection(name, 0, "", null, "the name must end with .yaml"));
            } else if (!text(path, this::source)) {
                incomplete.add(name);
            }
        }

        private void tables(String part, List<String> columns, BiConsumer<Origin, List<String>> reader) {
            if (Files.exists(folder.resolve(part))) {
                files(part).forEach(path -> table(path, part, columns, reader));
            }
        }

        private void table(Path path, String part, List<String> columns, BiConsumer<Origin, List<String>> reader) {
            String name = part + "/" + path.getFileName();
            if (!name.endsWith(".csv")) {
                rejections.add(new Rejection(name, 0, "", null, "the name must end with .csv"));
            } else if (!text(path, file -> CsvFile.read(file, columns, rejections, reader))) {
                incomplete.add(name);
            }
        }

        private boolean source(TextFile file) {
            Optional<SourceFile> read = SourceFile.read(file, rejections);
            read.ifPresent(found -> {
                sources.add(published(found.source()));
                claims.addAll(found.claims());
            });
            return read.isPresent();
        }

        private boolean text(Path path, Predicate<TextFile> reader) {
            return TextFile.read(folder, path, rejections)
                    .map(file -> {
                        hash.add(file.name()).add(file.text());
                        return reader.test(file);
                    })
                    .orElse(false);
        }
    }
}
