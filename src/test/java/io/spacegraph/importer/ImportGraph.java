package io.spacegraph.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.spacegraph.graph.embedded.EmbeddedNeo4j;
import io.spacegraph.graph.run.DatabaseSchema;
import io.spacegraph.importer.catalogue.FeedOptions;
import io.spacegraph.importer.catalogue.FeedReport;
import io.spacegraph.importer.feed.Feed;
import io.spacegraph.importer.report.ImportProgress;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** A real Neo4j, and an importer that writes to it: one for all tests that ask for it, each with a graph of its own. */
public final class ImportGraph implements AutoCloseable {
    static final Path FEEDS = Path.of("src/test/resources/feeds");
    static final ImportProgress SILENT = ImportProgress.lines(line -> {});

    final Driver driver;
    public final Importer importer;
    public final StoredGraph stored;
    private final Path store;
    final EmbeddedNeo4j neo4j;
    private final ValidatorFactory factory = Validation.buildDefaultValidatorFactory();

    private ImportGraph(Path store) {
        this.store = store;
        neo4j = EmbeddedNeo4j.start(store, Duration.ofSeconds(90));
        driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(EmbeddedNeo4j.USER, neo4j.password()));
        importer = new Importer(driver, factory.getValidator(), Duration.ZERO, Clock.systemUTC());
        stored = new StoredGraph(driver, Clock.systemUTC());
        DatabaseSchema.apply(driver);
    }

    /** Starts it for the first test that asks for it, and ends it after the last test of all. */
    public static final class Shared implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == ImportGraph.class;
        }

        @Override
        public ImportGraph resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(ImportGraph.class, type -> new ImportGraph(folder()), ImportGraph.class);
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory("spacegraph-import");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void empty() {
        run("MATCH (n) WHERE NOT n:Graph DETACH DELETE n");
        run("MATCH (g:Graph) SET g = {id: 'graph', version: 0, dataHash: '', loadedAt: datetime(), asOf: date()}");
    }

    /** Imports a feed, then weighs it with the data folder, if there is one. */
    FeedReport feed(Feed feed, Path path, FeedOptions options, Path data) {
        return importer.importFeed(feed, path, options, data, SILENT);
    }

    List<Map<String, Object>> run(String statement) {
        try (Session session = driver.session()) {
            return session.run(statement).list(Record::asMap);
        }
    }

    /** The one value that a statement returns. */
    Object one(String statement) {
        List<Map<String, Object>> rows = run(statement);
        assertEquals(1, rows.size(), () -> statement + rows);
        return rows.get(0).values().iterator().next();
    }

    /** The id of what a claim is about. */
    Object about(String claim) {
        return one("MATCH (:Claim {id: 'claim/" + claim + "'})-[:ABOUT]->(n) RETURN n.id AS id");
    }

    /** The graph's version, and how many nodes and relationships it has. */
    Map<String, Object> size() {
        return run("""
                MATCH (g:Graph)
                RETURN g.version AS version, COUNT { MATCH (n) } AS nodes, COUNT { MATCH ()-->() } AS links
                """).get(0);
    }

    private static Object value(Map<String, Object> row, String key) {
        return Objects.requireNonNull(row.get(key), key);
    }

    /** All nodes and relationships, but for when they were recorded, in one order. */
    List<String> content() {
        Stream<String> nodes = run(
                        "MATCH (n) WHERE NOT n:Graph AND NOT n:ImportLock RETURN labels(n) AS labels, properties(n) AS n")
                .stream()
                .map(row -> sorted(value(row, "labels")) + " " + timeless(value(row, "n")));
        Stream<String> links = run("""
                        MATCH (a)-[r]->(b)
                        RETURN a.id + labels(a)[0] AS a, type(r) AS type, properties(r) AS r, b.id + labels(b)[0] AS b
                        """).stream()
                .map(row ->
                        row.get("a") + " " + row.get("type") + " " + row.get("b") + " " + timeless(value(row, "r")));
        return Stream.concat(nodes, links).sorted().toList();
    }

    private static List<?> sorted(Object labels) {
        return ((List<?>) labels).stream().sorted().toList();
    }

    private static Map<Object, Object> timeless(Object properties) {
        Map<Object, Object> kept = new TreeMap<>((Map<?, ?>) properties);
        kept.keySet().removeAll(List.of("recordedFrom", "recordedTo"));
        return kept;
    }

    /** Copies the files of a folder, so that a test can change them. */
    static Path copy(Path folder, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }

    @Override
    public void close() {
        driver.close();
        neo4j.close();
        factory.close();
        delete(store.toFile());
    }

    private static void delete(File file) {
        Stream.ofNullable(file.listFiles()).flatMap(Stream::of).forEach(ImportGraph::delete);
        file.delete();
    }
}
