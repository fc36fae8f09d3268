package io.spacegraph.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program where it cannot begin, or not as usual: one sentence with what to do, and an exit code. */
class FailedStartIT {

    private static final Path JAR =
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
    private static final String NO_NEO4J = "-Dspacegraph.neo4j.home=/nowhere";
    private static final String AWAY = "-Dquarkus.neo4j.uri=bolt://127.0.0.1:1";

    @TempDir
    private Path folder;

    private List<String> said = List.of();

    @Test
    void aTakenPortIsToldAtOnce() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            long start = System.nanoTime();
            assertEquals(1, run(List.of("-Dquarkus.http.port=" + taken.getLocalPort())));
            assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(10), "no database is started for it");
        }
        assertSays("set quarkus.http.port to another port.");
    }

    @Test
    void whereThereIsNoNeo4jItSaysWhatToDo() throws Exception {
        assertEquals(1, run(List.of(NO_NEO4J, "-Dquarkus.http.port=0")));
        assertSays("or set quarkus.neo4j.uri to use another server.");
        assertEquals(3, run(List.of(NO_NEO4J), "import"));
        assertSays("or set quarkus.neo4j.uri to use another server.");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws Exception {
        assertEquals(1, run(List.of("-Dspacegraph.embedded.folder=/proc/none", "-Dquarkus.http.port=0")));
        assertSays("name another with spacegraph.embedded.folder.");
    }

    @Test
    void aDatabaseThatDoesNotComeEndsTheStartAndTheImport() throws Exception {
        List<String> options = List.of(AWAY, "-Dspacegraph.graph.start-timeout=2s", "-Dquarkus.http.port=0");
        assertEquals(1, run(options));
        assertSays("The database did not answer within 2 s: Unable to connect to 127.0.0.1:1");
        assertSays("Waiting up to 2 s for the database");
        assertEquals(3, run(options, "import"));
        assertSays("Failed: The database did not answer within 2 s");
        assertTrue(said.size() < 6, said::toString);
    }

    @Test
    void withoutItsDataItDoesNotStart() throws Exception {
        assertEquals(1, run(List.of(AWAY, "-Dspacegraph.data.folder=none", "-Dquarkus.http.port=0")));
        assertSays("serve the graph as it is with spacegraph.data.import-at-start=false.");
    }

    @Test
    void itsDataIsFoundFromAnotherWorkingDirectory() throws Exception {
        assertEquals(0, run(List.of(AWAY), "import", "--check"));
        assertSays("Checked, no mistakes.");
    }

    @Test
    void eachLineIsJsonWhereTheLogIs() throws Exception {
        String json = "-Dquarkus.log.console.json.enabled=true";
        assertEquals(1, run(List.of(json, NO_NEO4J, "-Dquarkus.http.port=0")));
        assertEquals(1, run(List.of(json, AWAY, "-Dspacegraph.data.folder=none", "-Dquarkus.http.port=0")));
    }

    /** In a working directory of its own; no traces in any case. */
    private int run(List<String> options, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(words));
        Path log = Files.createTempFile(folder, "said", ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("It goes on: " + Files.readString(log));
        }
        said = Files.readAllLines(log);
        assertTrue(said.stream().noneMatch(line -> line.startsWith("\tat ")), said::toString);
        if (options.get(0).contains("json")) {
            for (String line : said) {
                assertTrue(new ObjectMapper().readTree(line).has("message"), line);
            }
        }
        return process.exitValue();
    }

    private void assertSays(String sentence) {
        assertTrue(said.stream().anyMatch(line -> line.contains(sentence)), said::toString);
    }
}
