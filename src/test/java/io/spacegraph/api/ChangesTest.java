package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.spacegraph.importer.Importer;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/** What one import after another changed. */
@Tag("long")
@QuarkusTest
@WithTestResource(GraphResource.class)
@TestProfile(OwnData.Apart.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangesTest {

    private static final String STATED = state("i1", "ACCEPTED", "asOf: 2022-12");
    private static final String COST = claim("a1", "rocket/a", "COST_PER_KG", "100 USD/kg");

    @Inject
    Driver driver;

    @Inject
    Importer importer;

    @TempDir
    Path folder;

    private OwnData data;
    private String since = "";

    @BeforeEach
    void firstImport() {
        data = new OwnData(driver, importer, folder);
        data.empty();
        data.entities("rockets", "rocket/a,A", "rocket/b,B");
        data.entities("ipos", "ipo/i,I");
        data.source("one", "tier: FILING, published: 2023-01-01", List.of(STATED, COST));
        data.source(
                "two",
                "tier: AGGREGATOR, published: 2023-01-02",
                List.of(claim("b1", "rocket/b", "PROPELLANT", "kerosene")));
        data.bring();
        since = loadedAt();
    }

    @Test
    void nothingChangesWithoutAnImport() {
        assertEquals(List.of(), kinds(""));
        assertEquals(
                3, changes("since: \"2000-01-01T00:00:00Z\", kinds: [ADDED]").size());
        assertEquals(
                0,
                changes("since: \"2000-01-01T00:00:00Z\", until: \"2001-01-01T00:00:00Z\"")
                        .size());
    }

    @Test
    void aLaterStateIsAddedAndChangesTheState() {
        data.source(
                "three", "tier: AGGREGATOR, published: 2025-01-01", List.of(state("i2", "WITHDRAWN", "asOf: 2024-12")));
        data.bring();
        assertEquals(List.of("ADDED", "STATE_CHANGED"), kinds(""));
        JsonNode change =
                changes("since: \"" + since + "\", kinds: [STATE_CHANGED]").get(0);
        assertEquals("ipo/i", change.at("/entity/id").asText());
        assertEquals("ACCEPTED", change.at("/before/text").asText());
        assertEquals("WITHDRAWN", change.at("/after/text").asText());
    }

    @Test
    void anEarlierStateIsAddedAndChangesNone() {
        data.source(
                "three",
                "tier: FILING, published: 2025-01-01",
                List.of(state("i2", "TUTORING_FILED", "asOf: 2022-03")));
        data.bring();
        assertEquals(List.of("ADDED"), kinds(""));
    }

    @Test
    void aRevisionTellsBothClaims() {
        data.source(
                "one",
                "tier: FILING, published: 2023-01-01",
                List.of(STATED, claim("a1", "rocket/a", "COST_PER_KG", "90 USD/kg")));
        data.bring();
        assertEquals(List.of("REVISED"), kinds(""));
        JsonNode change = changes("since: \"" + since + "\"").get(0);
        assertEquals(100, change.at("/before/quantity/range/point").asInt());
        assertEquals(90, change.at("/after/quantity/range/point").asInt());
        assertEquals("claim/a1", change.at("/before/id").asText());
        assertEquals("rocket/a", change.at("/before/subject/id").asText());
    }

    @Test
    void aWithdrawnClaimIsRetractedAndStays() {
        data.source(
                "one",
                "tier: FILING, published: 2023-01-01",
                List.of(STATED, COST.replace("}", ", knownTo: 2023-06-01}")));
        data.bring();
        assertEquals(List.of("RETRACTED"), kinds(""));
        JsonNode change = changes("since: \"" + since + "\"").get(0);
        assertTrue(change.at("/before/knownTo").isNull());
        assertEquals("2023-06-01T00:00:00Z", change.at("/after/knownTo").asText());
    }

    @Test
    void whatLeftTheDataCanStillBeRead() {
        data.entities("rockets", "rocket/a,A");
        data.source("two", "tier: AGGREGATOR, published: 2023-01-02", List.of());
        data.bring();
        JsonNode change = changes("since: \"" + since + "\"").get(0);
        assertEquals("RETRACTED", change.get("kind").asText());
        assertEquals("rocket/b", change.at("/entity/id").asText(), "an entity that left too");
        assertEquals("kerosene", change.at("/before/text").asText());
        assertEquals("rocket/b", change.at("/before/subject/id").asText());
        assertEquals("source/two", change.at("/before/source/id").asText());
        assertTrue(change.get("after").isNull());
    }

    @Test
    void conflictsOpenAndAreResolved() {
        data.source(
                "three",
                "tier: AGGREGATOR, published: 2023-01-01",
                List.of(claim("a2", "rocket/a", "COST_PER_KG", "300 USD/kg")));
        data.bring();
        assertEquals(List.of("ADDED", "CONFLICT_OPENED"), kinds(""));
        JsonNode opened =
                changes("since: \"" + since + "\", kinds: [CONFLICT_OPENED]").get(0);
        assertEquals("rocket/a", opened.at("/entity/id").asText());
        assertEquals("VALUE_MISMATCH", opened.at("/conflict/kind").asText());

        since = loadedAt();
        data.source(
                "two",
                "tier: AGGREGATOR, published: 2023-01-02",
                List.of(claim("b1", "rocket/b", "PROPELLANT", "methane")));
        data.bring();
        assertEquals(List.of("REVISED"), kinds(""), "a conflict that stays is neither opened nor resolved");

        since = loadedAt();
        data.source(
                "three",
                "tier: AGGREGATOR, published: 2023-01-01",
                List.of(claim("a2", "rocket/a", "COST_PER_KG", "400 USD/kg")));
        data.bring();
        assertEquals(List.of("REVISED"), kinds(""), "nor is one that only tells other numbers");

        since = loadedAt();
        data.source("three", "tier: AGGREGATOR, published: 2023-01-01", List.of());
        data.bring();
        assertEquals(List.of("RETRACTED", "CONFLICT_RESOLVED"), kinds(""));
        JsonNode resolved =
                changes("since: \"" + since + "\", kinds: [CONFLICT_RESOLVED]").get(0);
        assertEquals(
                opened.at("/conflict/id").asText(), resolved.at("/conflict/id").asText());
        assertEquals("rocket/a", resolved.at("/entity/id").asText());
    }

    @Test
    void pagesEntitiesAndMistakes() {
        data.source(
                "three",
                "tier: AGGREGATOR, published: 2025-01-01",
                List.of(state("i2", "WITHDRAWN", "asOf: 2024-12"), claim("a2", "rocket/a", "PROPELLANT", "methane")));
        data.bring();
        assertEquals(List.of("ADDED", "ADDED", "STATE_CHANGED"), kinds(""));
        assertEquals(List.of("ADDED"), kinds("entities: [{id: \"rocket/a\"}]"));
        JsonNode page = page("since: \"" + since + "\", first: 2");
        assertEquals(3, page.get("totalCount").asInt());
        assertEquals(2, page.at("/facets/0/count").asInt(), page::toString);
        assertTrue(page.at("/pageInfo/hasNextPage").asBoolean());
        String cursor = page.at("/pageInfo/endCursor").asText();
        assertEquals(List.of("STATE_CHANGED"), kinds("after: \"" + cursor + "\""));
        assertEquals(List.of("ADDED", "STATE_CHANGED"), kinds("last: 2"));
        assertEquals(
                "after is no cursor of this API",
                Ask.raw("{ changes(since: \"2000-01-01T00:00:00Z\", after: \"x\") { nodes { kind } } }", Map.of())
                        .at("/errors/0/message")
                        .asText());
    }

    private List<String> kinds(String arguments) {
        List<String> kinds = new ArrayList<>();
        changes("since: \"" + since + "\" " + arguments)
                .forEach(change -> kinds.add(change.get("kind").asText()));
        return kinds;
    }

    private static JsonNode changes(String arguments) {
        String claim = "{ id text knownTo subject { id } source { id } quantity { range { point } } }";
        return page(
                        arguments,
                        "at kind entity { id name } before " + claim + " after " + claim + " conflict { id kind }")
                .get("nodes");
    }

    private static JsonNode page(String arguments) {
        return page(arguments, "kind");
    }

    private static JsonNode page(String arguments, String change) {
        return Ask.timeless("{ changes(" + arguments + ") { totalCount facets { value count } nodes { " + change
                        + " } pageInfo { hasNextPage endCursor } } }")
                .get("changes");
    }

    private static String loadedAt() {
        return Ask.timeless("{ meta { loadedAt } }").at("/meta/loadedAt").asText();
    }

    private static String state(String id, String state, String keys) {
        return claim(id, "ipo/i", "IPO_STATE", state + ", " + keys);
    }

    private static String claim(String id, String subject, String property, String value) {
        return "{id: %s, subject: %s, property: %s, modality: REPORTED, quote: q, value: %s}"
                .formatted(id, subject, property, value);
    }
}
