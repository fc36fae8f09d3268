package io.spacegraph.http;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The database process, stopped in its tracks: it is there, and answers nothing. */
final class FrozenDatabase {

    private FrozenDatabase() {}

    /** Runs the action while the embedded server is frozen; a test is skipped where there is none. */
    static void during(Runnable action) {
        List<String> servers =
                servers().map(process -> Long.toString(process.pid())).toList();
        assumeTrue(!servers.isEmpty(), "Only the embedded server can be frozen");
        servers.forEach(pid -> signal("-STOP", pid));
        try {
            action.run();
        } finally {
            servers.forEach(pid -> signal("-CONT", pid));
        }
    }

    /** The embedded servers of this process and of those that it has started. */
    static Stream<ProcessHandle> servers() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("neo4j-server.jar"));
    }

    private static void signal(String signal, String pid) {
        try {
            new ProcessBuilder("kill", signal, pid).start().waitFor();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
