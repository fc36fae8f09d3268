package io.spacegraph.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.spacegraph.importer.ImportGraph;
import io.spacegraph.importer.Importer;
import io.spacegraph.importer.StoredGraph;
import io.spacegraph.importer.download.LocalServer;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** What the command line answers, and its exit codes. */
@ExtendWith(ImportGraph.Shared.class)
class ImportCommandTest {
    private static final String SATCAT = "src/test/resources/feeds/celestrak/satcat.csv";

    @TempDir
    private Path folder;

    private String said = "";

    @Test
    void aFeedEndsWithTheCodeThatTheHelpTells(ImportGraph graph) throws IOException {
        String rejects = folder.resolve("rejects.csv").toString();
        assertEquals(
                0, run(graph.importer, graph.stored, "--feed", "celestrak", "--dry-run", "--rejects", rejects, SATCAT));
        assertTrue(said.contains("A dry run, nothing was written."), said);

        Path bad = folder.resolve("bad.csv");
        Files.writeString(bad, Files.readString(Path.of(SATCAT)).replace("2024-07-01", "never"));
        String file = bad.toString();
        assertEquals(
                1,
                run(
                        graph.importer,
                        graph.stored,
                        "--feed",
                        "celestrak",
                        "--max-rejects",
                        "0",
                        "--rejects",
                        rejects,
                        file));
        assertTrue(said.contains("rows     6 read, 1 rejected; reasons and remarks in " + rejects), said);
        assertTrue(said.contains("Too many rows are rejected, nothing was written."), said);

        assertEquals(4, run(graph.importer, graph.stored, "--feed", "celestrak", folder.toString()));
        assertTrue(said.contains("Failed: " + folder + ": is no file that can be read"), said);
        String nowhere = folder.resolve("nowhere/rejects.csv").toString();
        assertEquals(4, run(graph.importer, graph.stored, "--feed", "celestrak", "--rejects", nowhere, file));
        assertTrue(said.contains("Failed: Cannot write " + nowhere), said);
    }

    @Test
    void aFeedIsFetchedByItsAddress(ImportGraph graph) throws IOException {
        String downloads = folder.resolve("downloads").toString();
        String rejects = folder.resolve("rejects.csv").toString();
        try (LocalServer server = new LocalServer()) {
            server.on("/satcat.csv", exchange -> LocalServer.send(exchange, 200, Files.readString(Path.of(SATCAT))));
            String[] words = {
                "--feed",
                "celestrak",
                "--dry-run",
                "--rejects",
                rejects,
                "--downloads",
                downloads,
                "--allow-host",
                "127.0.0.1",
                server.address("/satcat.csv")
            };
            assertEquals(0, run(graph.importer, graph.stored, words), () -> said);
            assertTrue(said.contains("celestrak.csv: "), said);
            assertTrue(said.contains("A dry run, nothing was written."), said);

            server.on("/satcat.csv", exchange -> LocalServer.send(exchange, 503, "Closed on Sundays."));
            assertEquals(4, run(graph.importer, graph.stored, words));
            assertTrue(
                    said.contains("Failed: " + server.address("/satcat.csv") + ": answered 503: Closed on Sundays."),
                    said);
            assertEquals(4, run(graph.importer, graph.stored, "--feed", "celestrak", server.address("/satcat.csv")));
            assertTrue(said.contains("add --allow-host 127.0.0.1"), said);
            assertEquals(2, run(graph.importer, graph.stored, server.address("/satcat.csv")));
            assertTrue(said.contains("an address is fetched for a feed; add --feed <feed>"), said);
        }
    }

    @Test
    void wrongArgumentsEndWith2(ImportGraph graph) {
        assertEquals(2, run(graph.importer, graph.stored, "--feed", "gcatt", "x"));
        assertTrue(said.contains("--feed must be one of gcat, launch-library, celestrak, was gcatt"), said);
        assertEquals(2, run(graph.importer, graph.stored, "--feed", "gcat", "--check", "x"));
        assertTrue(said.contains("--check is for a data folder; a feed is compared by --dry-run"), said);
    }

    @Test
    void aGraphThatIsNotThereEndsWith3() {
        try (Driver driver = GraphDatabase.driver("bolt://127.0.0.1:1");
                ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertEquals(
                    3,
                    run(
                            new Importer(driver, factory.getValidator(), Duration.ZERO, Clock.systemUTC()),
                            new StoredGraph(driver, Clock.systemUTC()),
                            "--feed",
                            "celestrak",
                            SATCAT));
            assertTrue(said.contains("Failed: "), said);
        }
    }

    private int run(Importer importer, StoredGraph stored, String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (PrintStream both = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(both);
            System.setErr(both);
            String[] words = new String[arguments.length + 1];
            words[0] = "import";
            System.arraycopy(arguments, 0, words, 1, arguments.length);
            return new Program(new ImportCommand(importer, stored, new NoData(), "1.0")).run(words);
        } finally {
            System.setOut(out);
            System.setErr(err);
            said = bytes.toString(StandardCharsets.UTF_8);
        }
    }

    private static final class NoData implements DataConfig {
        @Override
        public Optional<Path> folder() {
            return Optional.of(Path.of("no data"));
        }

        @Override
        public boolean importAtStart() {
            return false;
        }
    }
}
