package io.spacegraph.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.spacegraph.graph.run.GraphSequenceLock;
import io.spacegraph.importer.report.ImportReport;
import io.spacegraph.importer.report.ImportReport.Result;
import io.spacegraph.importer.write.DamagedStore;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a store is held to: that it holds what was written to it, that no change is left open, that time does not go back. */
@ExtendWith(ImportGraph.Shared.class)
class StoreTest {

    private static ValidatorFactory factory;

    @TempDir
    private Path folder;

    @BeforeAll
    static void begin() {
        factory = Validation.buildDefaultValidatorFactory();
    }

    @AfterAll
    static void end() {
        factory.close();
    }

    @Test
    void aStoreThatLostSomethingIsNeitherServedNorWrittenTo(ImportGraph graph) throws IOException {
        fill(graph, "One");
        for (String loss : new String[] {
            "MATCH (n:Company {id: 'company/two'}) DELETE n", "MATCH (n:Company {id: 'company/one'}) SET n.hash = null"
        }) {
            assertEquals(Result.SAME_FILES, graph.importer.importFolder(folder).result());
            graph.stored.verify();
            graph.run(loss);
            DamagedStore damaged = assertThrows(DamagedStore.class, graph.stored::verify);
            assertTrue(damaged.toString().contains("Restore a backup"), damaged::toString);
            companies("Another");
            assertThrows(DamagedStore.class, () -> graph.importer.importFolder(folder));
            graph.run("MATCH (g:Graph) SET g.digest = null");
            assertEquals(Result.WRITTEN, graph.importer.importFolder(folder).result());
            companies("One");
            assertEquals(Result.WRITTEN, graph.importer.importFolder(folder).result());
        }
    }

    @Test
    void aChangeThatWasNeverEndedIsEndedByTheNextImport(ImportGraph graph) throws IOException {
        long before = fill(graph, "One");
        new GraphSequenceLock(graph.driver).begin();
        assertEquals(before + 1, graph.one("MATCH (g:Graph) RETURN g.version"));
        ImportReport report = graph.importer.importFolder(folder);
        assertEquals(before + 2, report.version());
        assertEquals(before + 2, graph.one("MATCH (g:Graph) RETURN g.version"));
        graph.stored.verify();
    }

    @Test
    void theRecordedClockNeverGoesBack(ImportGraph graph) throws IOException {
        fill(graph, "One");
        OffsetDateTime first = loadedAt(graph);
        Clock behind = Clock.offset(Clock.systemUTC(), Duration.ofHours(-3));
        companies("Another");
        Importer importer = new Importer(graph.driver, factory.getValidator(), Duration.ZERO, behind);
        assertEquals(Result.WRITTEN, importer.importFolder(folder).result());
        assertTrue(loadedAt(graph).isAfter(first));
        assertEquals(0L, graph.one("MATCH (n) WHERE n.recordedTo < n.recordedFrom RETURN count(n)"));
    }

    @Test
    void theNamesThatAnOlderVersionWroteAreFolded(ImportGraph graph) throws IOException {
        fill(graph, "One");
        unfold(graph);
        long before = (long) graph.one("MATCH (g:Graph) RETURN g.version");
        graph.stored.foldNames();
        assertFolded(graph);
        assertEquals(before + 2, graph.one("MATCH (g:Graph) RETURN g.version"));
        graph.stored.foldNames();
        assertEquals(before + 2, graph.one("MATCH (g:Graph) RETURN g.version"));

        unfold(graph);
        graph.run("MATCH (g:Graph) SET g.dataHash = 'of an older layout'");
        graph.importer.importFolder(folder);
        assertFolded(graph);
    }

    private static void unfold(ImportGraph graph) {
        graph.run("""
                MERGE (n:Node:Entity:Rocket {id: 'rocket/gcat-chang-zheng-3a', type: 'Rocket'})
                SET n.name = 'Chang Zheng 3A', n.aliases = ['Long'], n.aliasLangs = ['en'], n.feed = 'gcat', n.hash = 'h'
                """);
        graph.run("MATCH (n:Entity) SET n.names = n.name REMOVE n.foldedName, n.foldedNames, n.joinedNames");
        graph.run("MATCH (g:Graph) SET g.digest = null");
    }

    private static void assertFolded(ImportGraph graph) {
        assertEquals(
                0L,
                graph.one(
                        "MATCH (n:Entity) WHERE n.names IS NOT NULL OR n.foldedName IS NULL OR n.joinedNames IS NULL RETURN count(n)"));
        assertEquals(
                List.of("chang zheng 3a", "long", "long march 3a", "lm-3a", "cz-3a"),
                graph.one("MATCH (n:Rocket) RETURN n.foldedNames"));
        assertEquals("two", graph.one("MATCH (n:Company {id: 'company/two'}) RETURN n.foldedName"));
        graph.stored.verify();
    }

    private static OffsetDateTime loadedAt(ImportGraph graph) {
        return ((ZonedDateTime) graph.one("MATCH (g:Graph) RETURN g.loadedAt")).toOffsetDateTime();
    }

    private long fill(ImportGraph graph, String name) throws IOException {
        graph.empty();
        companies(name);
        ImportReport report = graph.importer.importFolder(folder);
        assertEquals(Result.WRITTEN, report.result(), report::text);
        return report.version();
    }

    private void companies(String name) throws IOException {
        Files.createDirectories(folder.resolve("sources"));
        Files.createDirectories(folder.resolve("entities"));
        Files.writeString(
                folder.resolve("entities/companies.csv"),
                "id,name,country,aliases,external\ncompany/one,%s,,,\ncompany/two,Two,,,\n".formatted(name));
    }
}
