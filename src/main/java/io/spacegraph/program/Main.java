package io.spacegraph.program;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.spacegraph.graph.embedded.EmbeddedNeo4j;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The entry point. Without {@code quarkus.neo4j.uri} it starts its own Neo4j before anything connects, or joins the one
 * of another running instance.
 */
@QuarkusMain
public final class Main {

    private static final String ADDRESS = "quarkus.neo4j.uri";
    private static final Duration START = Duration.ofMinutes(2);

    private Main() {}

    /** Runs the command in the arguments; without one it serves. A failure to begin is reported in one sentence. */
    public static void main(String... arguments) {
        List<String> words = Arrays.asList(arguments);
        // Otherwise Quarkus refuses a URL with raw braces, as people type it, with an empty 400.
        System.setProperty("vertx.disableURIValidation", "true");
        Config config = ConfigProvider.getConfig();
        if (!words.isEmpty()) {
            CommandSettings.of(config).forEach(System::setProperty);
        }
        FirstWords first = new FirstWords(config);
        try {
            begin(words, config, first);
        } catch (IllegalStateException | UncheckedIOException e) {
            first.complain("Failed: " + e.getMessage());
            System.exit(words.isEmpty() ? 1 : Program.GRAPH_FAILED);
        }
        Quarkus.run(Program.class, (code, failure) -> exit(first, code, failure), arguments);
    }

    private static void begin(List<String> words, Config config, FirstWords first) {
        // In dev mode the previous run still holds the port.
        if (words.isEmpty() && LaunchMode.current() == LaunchMode.NORMAL) {
            Door.of(config).tryOut();
        }
        Path folder = Path.of(config.getOptionalValue("spacegraph.embedded.folder", String.class)
                        .orElse(".spacegraph/neo4j"))
                .toAbsolutePath();
        if (!Files.isWritable(Path.of(System.getProperty("java.io.tmpdir")))) {
            // Vert.x does not start without a folder for the pages that it serves.
            System.setProperty(
                    "quarkus.vertx.cache-directory", folder.resolve("vertx").toString());
        }
        if (needsGraph(words) && config.getOptionalValue(ADDRESS, String.class).isEmpty()) {
            EmbeddedNeo4j neo4j = startNeo4j(folder, first);
            if (words.isEmpty()) {
                neo4j.onMove(uri -> end(first, uri));
            }
        }
    }

    /**
     * Reports a failed start, which Quarkus leaves to the application: a configuration error as one sentence, an error
     * that was already reported not again, any other with its stack trace.
     */
    private static void exit(FirstWords first, int code, @Nullable Throwable failure) {
        List<Throwable> causes =
                Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
        Optional<Throwable> wrong =
                causes.stream().filter(ConfigurationException.class::isInstance).findFirst();
        if (wrong.isPresent()) {
            first.complain(Objects.requireNonNullElse(wrong.get().getMessage(), "The configuration is wrong."));
        } else if (failure != null && causes.stream().noneMatch(StartFailed.class::isInstance)) {
            Logger.getLogger(Main.class).error("Failed to start", failure);
        }
        System.exit(code);
    }

    private static boolean needsGraph(List<String> words) {
        return words.isEmpty()
                || (words.contains("import") && words.stream().noneMatch(List.of("--check", "--help", "-h")::contains));
    }

    private static EmbeddedNeo4j startNeo4j(Path folder, FirstWords first) {
        first.say("Starting Neo4j on " + folder + " ...");
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder, START);
        System.setProperty(ADDRESS, neo4j.uri().toString());
        // System properties, since other users can read a command line.
        System.setProperty("quarkus.neo4j.authentication.disabled", "false");
        System.setProperty("quarkus.neo4j.authentication.username", EmbeddedNeo4j.USER);
        System.setProperty("quarkus.neo4j.authentication.password", neo4j.password());
        return neo4j;
    }

    /** The driver cannot change its address, so the program ends; its service manager restarts it with the new one. */
    private static void end(FirstWords first, URI moved) {
        first.complain("Neo4j has moved to " + moved
                + ", since its port was taken while it was down; this server ends. "
                + "Start it again to use the new address.");
        System.exit(1);
    }
}
