package io.spacegraph.program;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.spacegraph.graph.embedded.EmbeddedNeo4j;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where the program begins. Without {@code quarkus.neo4j.uri} it starts a Neo4j of its own before anything asks for one,
 * or joins the one that another run of it serves.
 */
@QuarkusMain
public final class Main {

    private static final String URI = "quarkus.neo4j.uri";
    private static final Duration START = Duration.ofMinutes(2);

    private Main() {}

    /** Runs the command in the arguments; without one it serves. */
    public static void main(String... arguments) {
        List<String> words = Arrays.asList(arguments);
        // Else Quarkus refuses an address with raw braces, as people type it, with an empty 400.
        System.setProperty("vertx.disableURIValidation", "true");
        if (!words.isEmpty()) {
            // A command answers on the terminal: it opens no port, imports only what it is told to, and logs only
            // warnings.
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.log.level", "WARN");
        }
        if (needsGraph(words)) {
            provideGraph(ConfigProvider.getConfig());
        }
        Quarkus.run(Program.class, arguments);
    }

    private static boolean needsGraph(List<String> words) {
        return words.isEmpty()
                || (words.contains("import") && words.stream().noneMatch(List.of("--check", "--help", "-h")::contains));
    }

    private static void provideGraph(Config config) {
        if (config.getOptionalValue(URI, String.class).isEmpty()) {
            String folder = config.getOptionalValue("spacegraph.embedded.folder", String.class)
                    .orElse(".spacegraph/neo4j");
            // The log is not set up yet, and what follows takes some seconds.
            System.out.println("Starting Neo4j on " + folder + " ...");
            EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(Path.of(folder), START);
            System.setProperty(URI, neo4j.uri().toString());
            System.setProperty("quarkus.neo4j.authentication.disabled", "true");
        }
    }
}
