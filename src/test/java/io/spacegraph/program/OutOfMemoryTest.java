package io.spacegraph.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A JVM whose memory is used up ends, and says why. */
class OutOfMemoryTest {

    @ParameterizedTest
    @ValueSource(strings = {"thrown", "logged"})
    void itEndsWithAWord(String how) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Hoarder.class.getName(),
                        how)
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(program.waitFor(30, TimeUnit.SECONDS), said);
        assertEquals("No memory is left; the program ends.\n", said);
        assertEquals(3, program.exitValue());
    }

    /** Keeps whatever it can get. */
    static final class Hoarder {
        private static final List<byte[]> HOARD = new ArrayList<>();

        private Hoarder() {}

        public static void main(String... arguments) {
            // As Quarkus does: the JVM then knows by heart how to end.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {}));
            new OutOfMemory().watch(new StartupEvent());
            try {
                while (true) {
                    HOARD.add(new byte[1000]);
                }
            } catch (OutOfMemoryError e) {
                if (arguments[0].equals("thrown")) {
                    throw e;
                }
                Logger.getLogger("hoarder").log(Level.SEVERE, "caught", e);
            }
        }
    }
}
