package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFilesTest {

    @TempDir
    Path folder;

    @Test
    void anUpdateWritesNoFailure() throws IOException {
        GoldenFiles files = new GoldenFiles(folder);
        String failure = "{\"errors\": [{\"extensions\": {\"code\": \"GRAPH_UNAVAILABLE\"}}], \"data\": null}";
        assertThrows(AssertionError.class, () -> files.compare("a.json", failure, true));
        assertThrows(AssertionError.class, () -> files.compare("a.cypher", "\n", true));
        assertFalse(Files.exists(folder.resolve("a.json")));
        assertFalse(Files.exists(folder.resolve("a.cypher")));
        files.compare("a.json", "{\"data\": {}}", true);
        assertEquals("{\"data\": {}}", Files.readString(folder.resolve("a.json")));
    }

    @Test
    void aMissingFileSaysWhatToDo() {
        AssertionError missing =
                assertThrows(AssertionError.class, () -> new GoldenFiles(folder).compare("b.json", "{}", false));
        assertTrue(missing.toString().contains("-Dgolden.update=true"), missing::toString);
    }
}
