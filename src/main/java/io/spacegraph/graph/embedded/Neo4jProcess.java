package io.spacegraph.graph.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The child process: its command, its one line of output, and its end, when its input closes. */
final class Neo4jProcess {

    private static final String READY = "BOLT ";
    private static final String FAILED = "FAILED ";
    private static final long STOP_SECONDS = 20;

    private final Process process;
    private final Path log;

    /** The length of the log before this child started. */
    private final long before;

    private Neo4jProcess(Process process, Path log, long before) {
        this.process = process;
        this.log = log;
        this.before = before;
    }

    /**
     * Starts the child. The setting {@code spacegraph.neo4j.options} adds options for its JVM, separated by spaces,
     * such as {@code -Xmx2g -Dspacegraph.neo4j.pagecache=1g}.
     *
     * @param port the port on the loopback interface; 0 for any free port
     * @throws UncheckedIOException if there is no Java runtime to start
     */
    static Neo4jProcess launch(Neo4jHome home, Path folder, int port) {
        Path log = folder.resolve("neo4j.log");
        try {
            long before = Files.exists(log) ? Files.size(log) : 0;
            return new Neo4jProcess(
                    new ProcessBuilder(command(home, folder, port))
                            .directory(folder.toFile())
                            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                            .start(),
                    log,
                    before);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot start Neo4j (" + e.getMessage() + "): a Java runtime, 17 or newer, is needed on the PATH.",
                    e);
        }
    }

    private static List<String> command(Neo4jHome home, Path folder, int port) {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-XX:+ExitOnOutOfMemoryError"));
        Neo4jHome.setting("spacegraph.neo4j.options")
                .map(options -> List.of(options.trim().split("\\s+")))
                .ifPresent(command::addAll);
        temporary(folder).ifPresent(place -> command.add("-Djava.io.tmpdir=" + place));
        command.addAll(List.of("-jar", home.launcher().toString(), folder.toString(), Integer.toString(port)));
        return command;
    }

    /**
     * Neo4j unpacks libraries there. The data folder is used only if there is no common temporary folder, since a kill
     * leaves the libraries behind.
     */
    private static Optional<Path> temporary(Path folder) {
        return Files.isWritable(Path.of(System.getProperty("java.io.tmpdir"))) ? Optional.empty() : Optional.of(folder);
    }

    /** The runtime that runs the program; a native executable has none and takes the one on the PATH. */
    private static String java() {
        return Optional.ofNullable(System.getProperty("java.home"))
                .map(home -> Path.of(home, "bin", "java").toString())
                .orElse("java");
    }

    long pid() {
        return process.pid();
    }

    /**
     * The loopback port, once the database answers.
     *
     * @throws IllegalStateException if the child ends before that, or the deadline passes
     */
    int awaitPort(Deadline deadline) {
        CompletableFuture<Integer> port = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(port), "neo4j-output");
        reader.setDaemon(true);
        reader.start();
        try {
            return port.get(deadline.remainingMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw failure("it did not answer within " + deadline.timeout().toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw failure(
                    Stream.ofNullable(e.getCause())
                            .map(Throwable::getMessage)
                            .findFirst()
                            .orElse("it ended"),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("it was interrupted", e);
        }
    }

    /** Reads to the end, past the warnings a JVM may print there, so that the child never waits for a reader. */
    private void read(CompletableFuture<Integer> port) {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(line -> {
                if (line.startsWith(READY)) {
                    port.complete(Integer.valueOf(line.substring(READY.length())));
                } else if (line.startsWith(FAILED)) {
                    port.completeExceptionally(new IOException(line.substring(FAILED.length())));
                }
            });
            if (!port.isDone()) {
                port.completeExceptionally(new IOException(lastWords()));
            }
        } catch (IOException | RuntimeException e) {
            port.completeExceptionally(e);
        }
    }

    private IllegalStateException failure(String why, Exception cause) {
        return new IllegalStateException("Neo4j did not start: " + why + "; see " + log, cause);
    }

    /** The last line of a child that gave no reason, for example because its JVM does not know an option. */
    private String lastWords() throws IOException {
        try (InputStream words = Files.newInputStream(log)) {
            words.skipNBytes(before);
            // Decoded by hand, since bytes that are not UTF-8 must not hide the rest.
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .reduce((earlier, later) -> later)
                    .map(last -> "it ended: " + last)
                    .orElse("it ended");
        }
    }

    /** Waits until the child has ended, for whatever reason. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Ends the child: asks by closing its input, then by force. */
    void stop() {
        try {
            process.getOutputStream().close();
            if (process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (IOException alreadyGone) {
            // the pipe broke because the child has ended
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
