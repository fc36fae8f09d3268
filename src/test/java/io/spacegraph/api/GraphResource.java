package io.spacegraph.api;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.spacegraph.graph.embedded.EmbeddedNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * A real Neo4j, once per run: Testcontainers' where a Docker engine is, else the embedded server. The system property
 * {@code spacegraph.test.neo4j} forces {@code container} or {@code embedded}.
 */
public final class GraphResource implements QuarkusTestResourceLifecycleManager {

    private static final Path FOLDER = Path.of("target", "test-neo4j");

    private @Nullable AutoCloseable server;

    @Override
    public Map<String, String> start() {
        boolean container = switch (System.getProperty("spacegraph.test.neo4j", "auto")) {
            case "container" -> true;
            case "embedded" -> false;
            default -> DockerClientFactory.instance().isDockerAvailable();
        };
        Map<String, String> database = container ? startContainer() : startEmbedded();
        System.out.println("Tests run on "
                + (container ? "Testcontainers' Neo4j" : "the embedded Neo4j (no Docker engine, or forced)") + " at "
                + database.get("quarkus.neo4j.uri"));
        return database;
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (Exception e) {
            throw new IllegalStateException("Neo4j did not stop", e);
        }
    }

    private Map<String, String> startContainer() {
        Neo4jContainer neo4j = new Neo4jContainer("neo4j:5.26").withoutAuthentication();
        neo4j.start();
        server = neo4j;
        return Map.of("quarkus.neo4j.uri", neo4j.getBoltUrl(), "quarkus.neo4j.authentication.disabled", "true");
    }

    private Map<String, String> startEmbedded() {
        deleteRecursively(FOLDER);
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(FOLDER, Duration.ofMinutes(2));
        server = neo4j;
        return Map.of(
                "quarkus.neo4j.uri",
                neo4j.uri().toString(),
                "quarkus.neo4j.authentication.username",
                EmbeddedNeo4j.USER,
                "quarkus.neo4j.authentication.password",
                neo4j.password());
    }

    private static void deleteRecursively(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
