package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program as its users run it: a process of its own, with its own Neo4j. Tests ask it at {@link Http}. */
final class Packaged implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

    private final Process process;
    private final Path log;

    private Packaged(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param folder where it keeps its graph and its log
     * @param options for its JVM, such as {@code -Dspacegraph.data.folder=data}
     */
    static Packaged start(Path folder, String... options) throws IOException, InterruptedException {
        Packaged program = launch(folder, options);
        for (int i = 0; i < 1200 && !program.isReady(); i++) {
            Thread.sleep(100);
        }
        assertTrue(program.isReady(), () -> "It is not ready: " + program.log());
        return program;
    }

    /** Starts it and does not wait. */
    static Packaged launch(Path folder, String... options) throws IOException {
        RestAssured.port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-Dspacegraph.embedded.folder=" + store(folder),
                "-Dquarkus.http.port=" + RestAssured.port,
                "-Dquarkus.http.host=127.0.0.1",
                "-jar",
                JAR.toString()));
        Path log = folder.resolve("log");
        return new Packaged(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                log);
    }

    /** Tells it to end, as an operator does, and does not wait. */
    void terminate() {
        process.destroy();
    }

    /** What it ended with; fails if it runs on for that long. */
    int exitCode(int seconds) {
        return process.onExit().orTimeout(seconds, TimeUnit.SECONDS).join().exitValue();
    }

    /** Each line that it wrote. */
    List<String> log() {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            return List.of(e.toString());
        }
    }

    @Override
    public void close() {
        terminate();
        exitCode(40);
    }

    /** Where it keeps its graph. */
    static Path store(Path folder) {
        return folder.resolve("store");
    }

    static HttpResponse<String> get(String path) {
        return Http.send(Http.to(path).GET());
    }

    private boolean isReady() throws IOException, InterruptedException {
        assertTrue(process.isAlive(), () -> "It ended: " + log());
        try {
            return HttpClient.newHttpClient()
                            .send(Http.to("/q/health/ready").build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
