package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.spacegraph.api.GraphResource;
import io.spacegraph.api.Statements;
import io.spacegraph.http.wire.Sha256;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** An answer to a GET is known by its entity tag for as long as the graph stays as it is; persisted queries by their hash. */
@QuarkusTest
@WithTestResource(GraphResource.class)
class VersionTest {

    private static final String QUERY = "query=" + Http.encoded("{ companies(first: 1) { nodes { id } } }");

    @Inject
    Driver driver;

    @Test
    void whatTheClientHasIsNotSentAgain() {
        HttpResponse<String> first = Http.get(QUERY);
        String tag = tag(first);
        assertTrue(tag.startsWith("\""), tag);
        assertEquals(
                "public, no-cache", first.headers().firstValue("cache-control").orElse(""));
        List<String> statements = Statements.during(() -> {
            HttpResponse<String> again = Http.get(QUERY, "If-None-Match", "\"x\", W/" + tag);
            assertEquals(304, again.statusCode());
            assertEquals("", again.body());
            assertEquals(tag, tag(again));
        });
        assertEquals(List.of(), statements);
    }

    @Test
    void theTagDependsOnAllThatTheAnswerDoes() {
        String tag = tag(Http.get(QUERY));
        assertEquals(tag, tag(Http.get(QUERY)));
        assertNotEquals(tag, tag(Http.get(QUERY, "Accept", Http.RESPONSE)));
        assertNotEquals(tag, tag(Http.get(QUERY + "&variables=" + Http.encoded("{\"a\":1}"))));
        OtherProgram.imports(driver);
        assertNotEquals(tag, tag(Http.get(QUERY)));
    }

    @Test
    void noErrorIsKept() {
        HttpResponse<String> answer = Http.get("query=" + Http.encoded("{ entity(ref: {name: \"Falcon\"}) { id } }"));
        assertEquals("no-store", answer.headers().firstValue("cache-control").orElse(""));
        assertEquals("", tag(answer));
    }

    @Test
    void aPersistedQueryIsSentOnce() {
        String query = "{ a%d: __typename }".formatted(System.nanoTime());
        Map<String, Object> persisted = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", Sha256.hex(query)));
        HttpResponse<String> unknown = Http.ask(Map.of("extensions", persisted));
        assertEquals(
                "PersistedQueryNotFound",
                Http.json(unknown).at("/errors/0/message").asText());
        assertEquals("PERSISTED_QUERY_NOT_FOUND", Http.code(unknown));
        assertEquals("no-store", unknown.headers().firstValue("cache-control").orElse(""));
        assertEquals(
                200, Http.ask(Map.of("query", query, "extensions", persisted)).statusCode());
        HttpResponse<String> known = Http.get("extensions=" + Http.encoded(Http.text(persisted)));
        assertTrue(known.body().contains("\"Query\""), known.body());
    }

    @Test
    void aHashOfSomethingElseIsRefused() {
        Map<String, Object> wrong =
                Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", Sha256.hex("{ other }")));
        HttpResponse<String> answer = Http.ask(Map.of("query", "{ __typename }", "extensions", wrong));
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("sha256Hash is not that of query"), answer.body());
        HttpResponse<String> version =
                Http.ask(Map.of("extensions", Map.of("persistedQuery", Map.of("version", 2, "sha256Hash", "x"))));
        assertEquals(400, version.statusCode());
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("etag").orElse("");
    }
}
