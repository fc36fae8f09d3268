package io.spacegraph.importer.feed;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.spacegraph.importer.feed.record.FeedDocument;
import io.spacegraph.importer.feed.record.FeedException;
import io.spacegraph.importer.feed.record.FeedReject;
import io.spacegraph.importer.feed.record.FeedSink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Launch Library 2 (The Space Devs): saved answers with launches, lists or a single one. It reads version 2.3.0, and
 * the field names of 2.0.0 and 2.2.0.
 */
final class LaunchLibrary {
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int DEEPEST = 100;
    private static final JsonMapper JSON = JsonMapper.builder(new JsonFactoryBuilder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_TEXT)
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();
    private static final String WANTED =
            "wanted is an answer of Launch Library 2 (2.0.0 to 2.3.0) about launches: a list of them, or one in detail";
    private static final FeedDocument DOCUMENT = new FeedDocument(
            "source/feed-launch-library",
            "Launch Library 2",
            "The Space Devs",
            "AGGREGATOR",
            null,
            "https://ll.thespacedevs.com/",
            null,
            List.of());

    private enum Kind {
        LIST,
        LAUNCH
    }

    private final String file;
    private final FeedSink sink;
    private final Map<String, JsonNode> seen;
    private int place;
    private int refused;
    private String firstRefusal = "";

    private LaunchLibrary(Path path, FeedSink sink, Map<String, JsonNode> seen) {
        this.file = String.valueOf(path.getFileName());
        this.sink = sink;
        this.seen = seen;
    }

    static void read(Path path, Programmes programmes, FeedSink sink) {
        Map<String, JsonNode> seen = new HashMap<>();
        files(path).forEach(file -> new LaunchLibrary(file, sink, seen).read(file));
        if (seen.isEmpty()) {
            throw new FeedException(path.getFileName() + ": holds no launch; " + WANTED);
        }
    }

    private static List<Path> files(Path path) {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new FeedException(path + ": holds no .json file");
            }
            return found;
        } catch (IOException e) {
            throw new FeedException(path + ": is no file or folder that can be read", e);
        }
    }

    private void read(Path path) {
        try {
            switch (kind(path)) {
                case LIST -> list(path);
                case LAUNCH -> launch(whole(path));
            }
        } catch (JsonProcessingException e) {
            String place =
                    e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
            throw new FeedException(
                    "%s: %sis no JSON, or was cut off: %s".formatted(file, place, e.getOriginalMessage()), e);
        } catch (IOException e) {
            throw new FeedException(file + ": cannot be read: " + e.getMessage(), e);
        }
        if (place > 0 && refused == place) {
            throw new FeedException("%s: holds no launch that can be read: the first entry %s; %s"
                    .formatted(file, firstRefusal, WANTED));
        }
    }

    /** What the answer is, by its own fields; it is read to its end, so that a truncated file is detected. */
    private Kind kind(Path path) throws IOException {
        Set<String> fields = new LinkedHashSet<>();
        String detail = null;
        try (InputStream bytes = FeedFile.open(path);
                JsonParser parser = JSON.createParser(bytes)) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                parser.skipChildren();
                toEnd(parser);
                return Kind.LIST;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                fields.add(field);
                parser.nextToken();
                detail = field.equals("detail") ? parser.getValueAsString() : detail;
                parser.skipChildren();
            }
            toEnd(parser);
        }
        if (fields.contains("results")) {
            return Kind.LIST;
        } else if (fields.contains("id") && fields.contains("net")) {
            return Kind.LAUNCH;
        } else if (detail != null) {
            throw new FeedException("%s: is no launches but a refusal of Launch Library: \"%s\"; fetch it again later"
                    .formatted(file, detail));
        }
        throw new FeedException("%s: has no list of results, but %s; %s"
                .formatted(file, fields.isEmpty() ? "nothing" : String.join(", ", fields), WANTED));
    }

    private static void toEnd(JsonParser parser) throws IOException {
        while (parser.nextToken() != null) {
            parser.skipChildren();
        }
    }

    private static JsonNode whole(Path path) throws IOException {
        try (InputStream bytes = FeedFile.open(path)) {
            return JSON.readTree(bytes);
        }
    }

    private void list(Path path) throws IOException {
        try (InputStream bytes = FeedFile.open(path);
                JsonParser parser = JSON.createParser(bytes)) {
            JsonToken token = parser.nextToken();
            while (token != null && token != JsonToken.START_ARRAY) {
                // Only the list of results is read; counts and links to other pages are skipped.
                token = parser.nextToken();
                if (token == JsonToken.FIELD_NAME && !"results".equals(parser.currentName())) {
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
            while (token != null && parser.nextToken() != JsonToken.END_ARRAY) {
                JsonNode launch = parser.readValueAsTree();
                launch(launch);
            }
        }
    }

    private void launch(JsonNode launch) {
        place++;
        sink.row();
        try {
            String id = LibraryLaunch.text(launch, "id").orElseThrow(() -> new IllegalArgumentException("has no id"));
            JsonNode before = seen.putIfAbsent(id, launch);
            if (before == null) {
                sink.record(LibraryLaunch.record(file, place, DOCUMENT, id, launch));
            } else if (!before.equals(launch)) {
                throw new IllegalArgumentException(
                        "id " + id + " appeared before with other content; the first one counts");
            }
        } catch (IllegalArgumentException e) {
            refused++;
            firstRefusal = refused == 1 ? String.valueOf(e.getMessage()) : firstRefusal;
            sink.reject(new FeedReject(
                    file, place, "", LibraryLaunch.text(launch, "name").orElse(null), String.valueOf(e.getMessage())));
        }
    }
}
