package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.spacegraph.api.GraphResource;
import io.spacegraph.http.wire.Sha256;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

/** A server that answers registered documents only, to those with a key, from its cache where it can. */
@Tag("long")
@QuarkusTest
@WithTestResource(GraphResource.class)
@TestProfile(HardenedServerTest.Hardened.class)
class HardenedServerTest {

    private static final String KEY = "Bearer a key of the tests";
    private static final String TWICE = "query Twice { a: meta { version } b: meta { version } c: meta { version } }";

    @Inject
    Driver driver;

    @Inject
    @ConfigProperty(name = "tests.provider")
    String provider;

    /** What such a server's operator sets. */
    public static final class Hardened implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            KeyPair provider = Tokens.provider();
            return Map.ofEntries(
                    // Only the graph's version is asked for, so it may be empty.
                    Map.entry("spacegraph.data.import-at-start", "false"),
                    Map.entry("spacegraph.http.api-keys", "00".repeat(32) + "," + Sha256.hex("a key of the tests")),
                    Map.entry("spacegraph.http.documents", "src/test/resources/http/documents"),
                    Map.entry("spacegraph.http.introspection", "false"),
                    Map.entry("spacegraph.http.cache.answers", "8M"),
                    Map.entry("spacegraph.http.graph-version-ttl", "500ms"),
                    Map.entry("quarkus.oidc.tenant-enabled", "true"),
                    Map.entry("quarkus.oidc.public-key", Tokens.text(provider.getPublic())),
                    Map.entry("tests.provider", Tokens.text(provider.getPrivate())),
                    Map.entry("quarkus.http.cors.enabled", "true"),
                    Map.entry("quarkus.http.cors.origins", "https://friend.example"),
                    Map.entry("quarkus.otel.sdk.disabled", "false"),
                    Map.entry("quarkus.otel.traces.exporter", "cdi"),
                    Map.entry("spacegraph.http.named-operations", "3"),
                    Map.entry("spacegraph.graph.slow-query-threshold", "0s"));
        }
    }

    @Test
    void whoBearsATokenOfTheProviderIsAnswered() {
        Tokens tokens = new Tokens(provider);
        String stranger = Tokens.text(Tokens.provider().getPrivate());
        HttpResponse<String> admitted = bearing(tokens.valid());
        assertEquals(200, admitted.statusCode(), admitted.body());
        assertEquals(
                "private, no-cache",
                admitted.headers().firstValue("cache-control").orElse(""));
        for (String token : List.of(
                tokens.expired(), tokens.unsigned(), tokens.valid() + "x", new Tokens(stranger).valid(), "a.b.c")) {
            HttpResponse<String> answer = bearing(token);
            assertEquals(401, answer.statusCode(), answer.body());
            assertEquals("UNAUTHENTICATED", Http.code(answer));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer another key", "Basic YTpi", "a key of the tests"})
    void nobodyIsAnsweredWithoutAKey(String authorization) {
        String[] headers = authorization.isEmpty() ? new String[] {} : new String[] {"Authorization", authorization};
        HttpResponse<String> answer = Http.ask(Map.of("documentId", "version"), headers);
        assertEquals(401, answer.statusCode(), answer.body());
        assertEquals("UNAUTHENTICATED", Http.code(answer));
        assertTrue(answer.headers().firstValue("www-authenticate").orElse("").startsWith("Bearer"));
        assertEquals(401, Http.send(Http.to("/graphql/schema.graphql").GET()).statusCode());
    }

    @Test
    void aBrowserWithoutAKeyIsLedToThePlayground() {
        HttpResponse<String> answer = Http.send(Http.to("/graphql").GET().header("Accept", "text/html,*/*;q=0.8"));
        assertEquals(303, answer.statusCode(), answer.body());
        assertEquals("/graphiql/", answer.headers().firstValue("location").orElse(""));
    }

    @Test
    void aRegisteredDocumentIsAskedByNameByHashOrAsItIs() {
        assertEquals(200, guarded(Map.of("documentId", "twice")).statusCode());
        assertEquals(
                200,
                guarded(Map.of("documentId", "sha256:" + Sha256.hex(TWICE))).statusCode());
        assertEquals(200, guarded(Map.of("query", TWICE)).statusCode());
        Map<String, Object> hash = Map.of("version", 1, "sha256Hash", Sha256.hex(TWICE));
        HttpResponse<String> persisted = guarded(Map.of("extensions", Map.of("persistedQuery", hash)));
        assertTrue(Http.json(persisted).at("/data/a").isObject(), persisted.body());
    }

    @Test
    void nothingElseIs() {
        Map<String, Object> hash = Map.of("version", 1, "sha256Hash", Sha256.hex("{ __typename }"));
        for (Map<String, Object> asked : List.<Map<String, Object>>of(
                Map.of("query", "{ __typename }"),
                Map.of("documentId", "../version"),
                Map.of("query", "{ __typename }", "extensions", Map.of("persistedQuery", hash)))) {
            HttpResponse<String> answer = guarded(asked);
            assertEquals(400, answer.statusCode());
            assertEquals("DOCUMENT_NOT_REGISTERED", Http.code(answer), answer.body());
        }
    }

    @Test
    void theSchemaIsNotShown() {
        HttpResponse<String> answer = guarded(Map.of("documentId", "schema"));
        assertEquals(400, answer.statusCode(), answer.body());
        assertEquals("INTROSPECTION_DISABLED", Http.code(answer), answer.body());
        HttpResponse<String> file =
                Http.send(Http.to("/graphql/schema.graphql").GET().header("Authorization", KEY));
        assertEquals(403, file.statusCode(), file.body());
        assertEquals("INTROSPECTION_DISABLED", Http.code(file), file.body());
    }

    @Test
    void noAnswerMixesTwoVersions() {
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Void> importing = CompletableFuture.runAsync(() -> {
            while (!done.get()) {
                OtherProgram.imports(driver);
                OtherProgram.rests();
            }
        });
        int answered = 0;
        for (int i = 0; i < 150; i++) {
            HttpResponse<String> answer = guarded(Map.of("documentId", "twice", "variables", Map.of("i", i)));
            JsonNode data = Http.json(answer).path("data");
            assertTrue(answer.statusCode() == 200 || Http.code(answer).equals("GRAPH_CHANGING"), answer.body());
            assertEquals(data.at("/a/version"), data.at("/b/version"), answer.body());
            assertEquals(data.at("/a/version"), data.at("/c/version"), answer.body());
            answered += answer.statusCode() == 200 ? 1 : 0;
        }
        done.set(true);
        importing.join();
        assertTrue(answered > 10, "answered only " + answered);
    }

    @Test
    void onlyTheOriginsThatTheOperatorNamesMayRead() {
        String[] friend = {"Authorization", KEY, "Origin", "https://friend.example"};
        assertEquals(
                "https://friend.example",
                Http.ask(Map.of("documentId", "version"), friend)
                        .headers()
                        .firstValue("access-control-allow-origin")
                        .orElse(""));
        String[] stranger = {"Authorization", KEY, "Origin", "https://stranger.example"};
        assertEquals(403, Http.ask(Map.of("documentId", "version"), stranger).statusCode());
    }

    @Test
    void theirPagesReadWhatTheyNeedToAskWell() {
        String[] friend = {"Authorization", KEY, "Origin", "https://friend.example"};
        HttpResponse<String> answer = Http.ask(Map.of("documentId", "version"), friend);
        assertEquals(
                "ETag,X-Request-Id,Retry-After",
                answer.headers().firstValue("access-control-expose-headers").orElse(""));
    }

    @Test
    void theirBrowsersAskOnceADayWhetherTheyMay() {
        HttpRequest.Builder preflight = Http.to("/graphql").method("OPTIONS", HttpRequest.BodyPublishers.noBody());
        HttpResponse<String> answer = Http.send(preflight
                .header("Origin", "https://friend.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type"));
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(
                "86400", answer.headers().firstValue("access-control-max-age").orElse(""));
        assertTrue(
                answer.headers()
                        .firstValue("access-control-allow-headers")
                        .orElse("")
                        .contains("authorization"),
                answer.headers().toString());
    }

    private static HttpResponse<String> bearing(String token) {
        return Http.ask(Map.of("documentId", "version"), "Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> guarded(Map<String, ?> body) {
        return Http.ask(body, "Authorization", KEY, "Accept", Http.RESPONSE);
    }
}
