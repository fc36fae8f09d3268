package io.spacegraph.graph.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where Neo4j is installed for the program: the folder {@code neo4j} that the build leaves in {@code target}.
 *
 * @param launcher the jar to run; its manifest names the jars in {@code lib} beside it
 */
record Neo4jHome(Path launcher) {

    private static final String SETTING = "spacegraph.neo4j.home";
    private static final String LAUNCHER = "neo4j-server.jar";

    /**
     * The configured folder, or else the nearest {@code neo4j} in the program's folder or above it.
     *
     * @throws IllegalStateException if there is no Neo4j there
     */
    static Neo4jHome get() {
        Optional<String> set = setting(SETTING);
        return set.map(home -> Stream.of(Path.of(home)))
                .orElseGet(Neo4jHome::candidates)
                .map(home -> home.toAbsolutePath().resolve(LAUNCHER))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(Neo4jHome::new)
                .orElseThrow(() -> new IllegalStateException("No " + LAUNCHER + " in "
                        + set.orElse("a folder neo4j beside the program or above it")
                        + ": build it with 'mvn package', say where it is with " + SETTING + " or "
                        + variable(SETTING) + ", or set quarkus.neo4j.uri to use another server."));
    }

    /** A system property, or else the environment variable of that name in capitals; blank counts as absent. */
    static Optional<String> setting(String property) {
        return Stream.of(
                        Optional.ofNullable(System.getProperty(property)),
                        Optional.ofNullable(System.getenv(variable(property))))
                .flatMap(Optional::stream)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static String variable(String property) {
        return property.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static Stream<Path> candidates() {
        return Beside.program("neo4j");
    }
}
