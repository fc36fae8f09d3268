package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The reason the project exists: every value knows who said it, where and when. */
@Tag("long")
@QuarkusTest
@WithTestResource(GraphResource.class)
class ProvenanceTest {

    private static final String CLAIMS = """
            query($after: String) {
              claims(first: 100, after: $after) {
                pageInfo { hasNextPage endCursor }
                nodes { id quote locator modality knownFrom confidence subject { id } source { id title tier } text money { amount } quantity { unit } date { value } object { id } derivation }
              }
            }""";

    @Test
    void everyClaimSaysSomethingAndHasAQuoteOrLocatorASourceAndAModality() {
        List<JsonNode> claims = all();
        assertTrue(claims.size() >= 263, "only " + claims.size());
        for (JsonNode claim : claims) {
            String id = claim.get("id").asText();
            assertTrue(claim.hasNonNull("quote") || claim.hasNonNull("locator") || claim.hasNonNull("derivation"), id);
            assertFalse(claim.at("/source/title").asText().isBlank(), id);
            assertFalse(claim.get("modality").asText().isBlank(), id);
            double confidence = claim.get("confidence").asDouble();
            assertTrue(confidence > 0 && confidence <= 1, id);
            assertTrue(Stream.of("text", "money", "quantity", "date", "object").anyMatch(claim::hasNonNull), id);
        }
    }

    /** What an entity shows without a time is what its claims said a moment ago. */
    @Test
    void theReadingCopyIsWhatTheClaimsSayNow() {
        String fields =
                "nodes { id kind ownershipClass founded { value precision } raised { amount currency } rockets { id } hq { id } }";
        String missions =
                "nodes { id kind date { value precision modifier } outcome satellites rocket { id } site { id } }";
        String now = "at: {knownAt: \"%s\"}".formatted(java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC));
        assertEquals(
                Ask.timeless("{ companies(first: 100) { " + fields + " } missions(first: 100) { " + missions + " } }"),
                Ask.timeless("{ companies(first: 100, " + now + ") { " + fields + " } missions(first: 100, " + now
                        + ") { " + missions + " } }"));
    }

    @Test
    void nothingIsKnownBeforeItWasPublic() {
        JsonNode data = Ask.timeless(
                "{ claims(first: 100, at: {knownAt: \"2025-02-28T00:00:00Z\"}) { nodes { knownFrom source { id } } } }");
        for (JsonNode claim : data.at("/claims/nodes")) {
            assertTrue(claim.get("knownFrom").asText().compareTo("2025-02-28T00:00:01") < 0, claim.toString());
        }
        assertEquals(
                0,
                Ask.timeless("{ claims(at: {knownAt: \"1990-01-01T00:00:00Z\"}) { totalCount } }")
                        .at("/claims/totalCount")
                        .asInt());
    }

    @Test
    void ordersAndConflictsKnowNothingOfTheFuture() {
        JsonNode data = Ask.timeless("""
                {
                  constellations(orderBy: [{by: LAUNCHED, dir: DESC}], at: {knownAt: "1900-01-01T00:00:00Z"}) { nodes { name } }
                  ipos(orderBy: [{by: DAYS_IN_STATE}], at: {validAt: "2023-02-01"}) { edges { cursor node { daysInState } } }
                  claims(subject: {id: "constellation/spacesail"}, property: SATELLITES_OPERATIONAL, at: {knownAt: "2025-03-01T00:00:00Z"}) {
                    nodes { id conflicts { id } refutedBy { id } }
                  }
                }""");
        assertEquals(0, data.at("/constellations/nodes").size(), "nobody had spoken of any");
        String cursor = new String(
                java.util.Base64.getUrlDecoder()
                        .decode(data.at("/ipos/edges/0/cursor").asText()),
                java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(
                cursor.contains("," + data.at("/ipos/edges/0/node/daysInState").asInt() + ","), cursor);
        assertEquals("claim/s3-006", data.at("/claims/nodes/0/id").asText());
        assertEquals(0, data.at("/claims/nodes/0/conflicts").size());
    }

    private static List<JsonNode> all() {
        List<JsonNode> claims = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>();
        JsonNode page;
        do {
            page = Ask.timeless(CLAIMS, variables).get("claims");
            page.get("nodes").forEach(claims::add);
            variables.put("after", page.at("/pageInfo/endCursor").asText());
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        // Once, since it counts them all.
        assertEquals(
                Ask.timeless("{ claims { totalCount } }")
                        .at("/claims/totalCount")
                        .asInt(),
                claims.size());
        return claims;
    }
}
