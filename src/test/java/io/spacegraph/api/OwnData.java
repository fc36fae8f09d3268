package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.spacegraph.importer.Importer;
import io.spacegraph.importer.report.ImportReport;
import io.spacegraph.importer.report.ImportReport.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Data of a test's own, in the graph of {@link Apart}. */
final class OwnData {

    /** A program whose graph has only what a test puts there; it is the same for all tests of this profile. */
    public static final class Apart implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("spacegraph.data.import-at-start", "false");
        }
    }

    private final Driver driver;
    private final Importer importer;
    private final Path folder;

    OwnData(Driver driver, Importer importer, Path folder) {
        this.driver = driver;
        this.importer = importer;
        this.folder = folder;
    }

    /** Takes all out of the graph, former nodes too; only its version still rises. */
    void empty() {
        try (Session session = driver.session()) {
            session.run("MATCH (n) WHERE NOT n:Graph DETACH DELETE n").consume();
            session.run("MATCH (g:Graph) SET g.dataHash = '', g.digest = null, g.loadedAt = datetime()")
                    .consume();
        }
    }

    /** Rows of {@code entities/}, each {@code id,name}. */
    void entities(String file, String... rows) {
        write("entities/" + file + ".csv", "id,name,country,aliases,external\n" + String.join(",,,\n", rows) + ",,,\n");
    }

    /** A document whose header is given, such as {@code tier: FILING, published: 2025-01-01}, and its claims. */
    void source(String id, String header, List<String> claims) {
        String kind = header.contains("kind: ") ? "" : "kind: ARTICLE\n";
        String lines = kind + String.join("\n", header.split(", ", -1));
        write(
                "sources/" + id + ".yaml",
                "id: source/" + id + "\ntitle: T\n" + lines + "\nclaims:"
                        + (claims.isEmpty() ? " []\n" : "\n  - " + String.join("\n  - ", claims) + "\n"));
    }

    /** Brings the folder into the graph. */
    void bring() {
        ImportReport report = importer.importFolder(folder);
        assertTrue(
                Set.of(Result.WRITTEN, Result.SAME_CONTENT, Result.SAME_FILES).contains(report.result()), report::text);
    }

    private void write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
