package io.spacegraph.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.spacegraph.api.GraphResource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents as pages of the program. */
@QuarkusTest
@WithTestResource(GraphResource.class)
class DocPagesTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/docs/", "/docs/questions", "/docs/data-format"})
    void aDocumentIsAPageLikeTheOthers(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .header("Content-Type", "text/html;charset=UTF-8")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-cache")
                .header("ETag", matchesPattern("\"[0-9a-f]{64}\""))
                .body(not(containsString("<script>")));
    }

    @Test
    void tablesHeadingsAndQueriesAreRendered() {
        given().get("/docs/questions")
                .then()
                .body(containsString("<title>Questions · Spacegraph</title>"))
                .body(containsString("<h2 id=\"rules-for-every-query\">Rules for every query</h2>"))
                .body(containsString("href=\"../graphiql/?query=%7B%0A%20%20conflicts"))
                .body(containsString("天兵科技"));
        given().get("/docs/configuration").then().body(containsString("<td><code>quarkus.http.port</code></td>"));
    }

    @Test
    void aPageThatIsKnownIsNotSentAgain() {
        String etag = given().get("/docs/http").header("ETag");
        given().header("If-None-Match", etag)
                .get("/docs/http")
                .then()
                .statusCode(304)
                .header("ETag", etag)
                .header("Cache-Control", "no-cache");
        given().header("If-None-Match", "\"other\"").get("/docs/http").then().statusCode(200);
        given().head("/docs/http").then().statusCode(200).header("ETag", etag);
    }

    @Test
    void theAddressOfTheIndexEndsWithASlash() {
        given().redirects().follow(false).get("/docs").then().statusCode(302).header("Location", endsWith("/docs/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/nothing", "/docs/questions.md", "/docs/..%2fapplication", "/docs/a/b"})
    void whatIsNoDocumentIsNotFound(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404);
    }

    @Test
    void everyDocumentIsReachedAndEveryLinkOfAPageLeadsSomewhere() throws IOException {
        Map<String, String> pages = new HashMap<>();
        TreeSet<String> broken = new TreeSet<>();
        Deque<URI> open = new ArrayDeque<>(List.of(URI.create("/docs/")));
        while (!open.isEmpty()) {
            URI page = open.pop();
            String html = read(pages, page.getPath());
            for (URI link : links(page, html)) {
                boolean isNew = !pages.containsKey(link.getPath());
                String target = read(pages, link.getPath());
                String id = link.getFragment();
                if (target.isEmpty() || (id != null && !target.contains("id=\"" + id + "\""))) {
                    broken.add(page + " to " + link);
                } else if (isNew && link.getPath().startsWith("/docs/")) {
                    open.push(link);
                }
            }
        }
        assertEquals(List.of(), List.copyOf(broken));
        try (Stream<Path> docs = Files.list(Path.of("src/docs"))) {
            docs.map(doc -> "/docs/" + doc.getFileName().toString().replaceFirst("(README)?\\.md$", ""))
                    .forEach(page -> assertTrue(pages.containsKey(page), page + " is linked"));
        }
    }

    /** The text at the path; empty if there is none. */
    private static String read(Map<String, String> known, String path) {
        return known.computeIfAbsent(path, asked -> {
            var answer = given().urlEncodingEnabled(false).get(asked);
            return answer.statusCode() == 200 ? answer.asString() : "";
        });
    }

    private static List<URI> links(URI page, String html) {
        return LINK.matcher(html)
                .results()
                .map(link -> page.resolve(link.group(1).replace("&amp;", "&")))
                .filter(link -> link.getHost() == null)
                .distinct()
                .toList();
    }
}
