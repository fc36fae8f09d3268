package io.spacegraph.importer.feed;

import io.spacegraph.importer.feed.record.FeedDocument;
import io.spacegraph.importer.feed.record.FeedException;
import io.spacegraph.importer.feed.record.FeedSink;
import io.spacegraph.importer.feed.record.FeedThing;
import io.spacegraph.importer.feed.record.Ids;
import io.spacegraph.vocabulary.EntityType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The General Catalog of Artificial Space Objects (Jonathan McDowell, planet4589.org, CC-BY): organisations, vehicles,
 * sites, payloads and launches, in this order, so that the codes of the launches resolve.
 */
final class Gcat {
    private static final String SCHEME = "GCAT";
    private static final int COMMENTS = 5;
    private static final String UPDATED = "# Updated ";

    private final Path folder;
    private final FeedSink sink;
    private final Map<String, FeedThing> things = new HashMap<>();
    private final Set<String> unresolved = new HashSet<>();

    private Gcat(Path folder, FeedSink sink) {
        this.folder = folder;
        this.sink = sink;
    }

    static void read(Path folder, Programmes programmes, FeedSink sink) {
        Gcat gcat = new Gcat(folder, sink);
        gcat.refuseIncomplete();
        GcatOrganisations.read(gcat, sink);
        GcatVehicles.read(gcat, sink);
        GcatSites.read(gcat, sink);
        GcatPayloads payloads = GcatPayloads.read(gcat, programmes, sink);
        GcatLaunches.read(gcat, payloads, sink);
    }

    private void refuseIncomplete() {
        List<String> missing = Stream.of("launchlog", "orgs", "lv", "sites", "psatcat")
                .map(name -> name + ".tsv")
                .filter(name -> !Files.isRegularFile(folder.resolve(name)))
                .toList();
        if (!missing.isEmpty()) {
            throw new FeedException(folder + ": lacks " + String.join(", ", missing) + " of GCAT");
        }
    }

    Path file(String name) {
        return folder.resolve(name + ".tsv");
    }

    /** The file as a source, dated by its line with the time of the update. */
    FeedDocument document(String name, String title) {
        return new FeedDocument(
                "source/feed-gcat-" + name,
                title + " of the General Catalog of Artificial Space Objects (GCAT)",
                "Jonathan McDowell, planet4589.org",
                "AGGREGATOR",
                updated(file(name)),
                "https://planet4589.org/space/gcat/",
                "CC-BY",
                List.of("source/gcat-launchlog"));
    }

    private static @Nullable LocalDate updated(Path file) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(FeedFile.open(file), StandardCharsets.ISO_8859_1))) {
            for (int i = 0; i < COMMENTS; i++) {
                String line = lines.readLine();
                if (line != null && line.startsWith(UPDATED)) {
                    // The time of day after the date is written in several ways.
                    String[] words = line.substring(UPDATED.length()).strip().split("\\s+", 4);
                    return VagueDate.parse(words[0] + " " + words[1] + " " + words[2])
                            .map(date -> date.date().value())
                            .orElse(null);
                }
            }
            return null;
        } catch (IOException e) {
            throw new FeedException(file.getFileName() + ": cannot be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return null;
        }
    }

    /** Stores the thing with a code, so that launches can refer to it; the first of two with one code counts. */
    void define(String code, FeedThing thing) {
        things.putIfAbsent(thing.type() + " " + code, thing);
    }

    /** The thing with the code; if the catalogue does not describe it, a thing with only a code. */
    FeedThing thing(EntityType type, String code) {
        FeedThing known = things.get(type + " " + code);
        if (known != null) {
            return known;
        }
        if (unresolved.add(type + " " + code)) {
            sink.remark(
                    "unresolved: GCAT does not describe the " + type.prefix() + " code " + code + "; kept as a code");
        }
        return FeedThing.coded(type, SCHEME, code);
    }

    /** Such as {@code GCAT:SPX}. */
    static String external(String code) {
        return SCHEME + ":" + code;
    }

    static String id(EntityType type, String code) {
        return Ids.of(type, SCHEME, code);
    }

    /** The names in these columns that the graph may have for a thing. */
    static List<String> names(FeedRow row, String... columns) {
        return Stream.of(columns)
                .flatMap(column -> row.find(column).stream())
                .filter(Gcat::isNoAbbreviation)
                .distinct()
                .toList();
    }

    /** Two organisations may share an abbreviation; a name of one word in capitals is one. */
    private static boolean isNoAbbreviation(String name) {
        return (name.length() > 3 && !name.equals(name.toUpperCase(Locale.ROOT)))
                || name.codePoints().anyMatch(Character::isIdeographic);
    }
}
