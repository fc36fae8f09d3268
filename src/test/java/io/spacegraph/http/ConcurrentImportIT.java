package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.spacegraph.graph.embedded.EmbeddedNeo4j;
import io.spacegraph.importer.Importer;
import io.spacegraph.importer.report.ImportReport;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * Two instances of the packaged program on one graph are asked without a pause while imports of the project's data, by turns with
 * and without most of its launch records, change it. Every answer, kept or worked out, is wholly of the version that it names.
 */
class ConcurrentImportIT {

    private static final int IMPORTS = Integer.getInteger("torn.imports", 6);
    private static final int CLIENTS = 2;
    private static final String QUERY =
            "{ meta { version claims entities } missions(first: 100) { totalCount nodes { id } } }";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final AtomicLong UNIQUE = new AtomicLong();

    @TempDir
    private static Path folder;

    /** What an answer says beside its version. */
    private record Content(long claims, long entities, long missions) {}

    private record Seen(int port, boolean kept, int status, long version, Content content) {}

    @Test
    void noAnswerMixesVersions() throws IOException, InterruptedException {
        Path large = launches("large", 2022, 2023);
        Path small = launches("small", 2022);
        try (Packaged first = Packaged.start(folder, "-Dspacegraph.data.folder=" + large)) {
            int one = RestAssured.port;
            try (Packaged second = Packaged.start(folder, "-Dspacegraph.data.import-at-start=false")) {
                int two = RestAssured.port;
                report(hammer(List.of(one, two), List.of(small, large)));
                Stream.of(first, second)
                        .forEach(each -> assertTrue(each.log().stream().noneMatch(line -> line.contains("ERROR"))));
            }
        }
    }

    private final Map<Long, Content> right = new TreeMap<>();

    private Queue<Seen> hammer(List<Integer> ports, List<Path> folders) throws InterruptedException {
        Queue<Seen> seen = new ConcurrentLinkedQueue<>();
        AtomicBoolean done = new AtomicBoolean();
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS * ports.size(); i++) {
            int port = ports.get(i % ports.size());
            boolean kept = i / ports.size() == 0;
            clients.add(new Thread(() -> {
                while (!done.get()) {
                    seen.add(ask(port, kept));
                    pause(10);
                }
            }));
        }
        clients.forEach(Thread::start);
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(Packaged.store(folder), Duration.ofSeconds(20));
                Driver driver =
                        GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(EmbeddedNeo4j.USER, neo4j.password()));
                ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Importer importer = new Importer(driver, factory.getValidator(), Duration.ZERO, Clock.systemUTC());
            for (int i = 0; i < IMPORTS; i++) {
                ImportReport report = importer.importFolder(folders.get(i % 2));
                assertEquals(ImportReport.Result.WRITTEN, report.result());
                pause(300);
                Seen fresh = ask(ports.get(i % ports.size()), false);
                assertEquals(report.version(), fresh.version);
                right.put(fresh.version, fresh.content);
                System.out.printf("import %d: version %d, %s%n", i + 1, fresh.version, fresh.content);
            }
        }
        done.set(true);
        for (Thread client : clients) {
            client.join();
        }
        return seen;
    }

    private void report(Queue<Seen> seen) {
        List<Seen> torn = seen.stream()
                .filter(each -> each.status == 200)
                .filter(each -> right.containsKey(each.version) && !each.content.equals(right.get(each.version)))
                .toList();
        long versions = torn.stream().map(Seen::version).distinct().count();
        System.out.printf(
                "Torn: %d of %d answers, %d of them kept ones, in %d of %d imports; statuses %s%n",
                torn.size(),
                seen.size(),
                torn.stream().filter(Seen::kept).count(),
                versions,
                IMPORTS,
                seen.stream()
                        .collect(java.util.stream.Collectors.groupingBy(
                                Seen::status, java.util.stream.Collectors.counting())));
        torn.stream().limit(5).forEach(each -> System.out.println(each + " right: " + right.get(each.version)));
        assertTrue(torn.isEmpty());
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Seen ask(int port, boolean kept) {
        String uri = "http://localhost:" + port + "/graphql?query=" + Http.encoded(QUERY)
                + (kept ? "" : "&variables=" + Http.encoded("{\"u\":" + UNIQUE.incrementAndGet() + "}"));
        try {
            HttpResponse<String> answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create(uri))
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            JsonNode data = Http.json(answer).path("data");
            return new Seen(
                    port,
                    kept,
                    answer.statusCode(),
                    data.at("/meta/version").asLong(),
                    new Content(
                            data.at("/meta/claims").asLong(),
                            data.at("/meta/entities").asLong(),
                            data.at("/missions/totalCount").asLong()));
        } catch (IOException e) {
            return new Seen(port, kept, -1, 0, new Content(0, 0, 0));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The project's entities, and its launch records of some years. */
    private static Path launches(String name, int... years) throws IOException {
        Path data = folder.resolve(name);
        copy("entities", data, file -> true);
        copy("sources", data, file -> file.startsWith("gcat-launch"));
        List<String> files =
                Arrays.stream(years).mapToObj(year -> year + ".csv").toList();
        copy("launches", data, files::contains);
        return data;
    }

    private static void copy(String room, Path to, Predicate<String> which) throws IOException {
        Files.createDirectories(to.resolve(room));
        try (Stream<Path> files = Files.list(Path.of("data", room))) {
            for (Path file : files.filter(file -> which.test(file.getFileName().toString()))
                    .toList()) {
                Files.copy(file, to.resolve(room).resolve(file.getFileName()));
            }
        }
    }
}
