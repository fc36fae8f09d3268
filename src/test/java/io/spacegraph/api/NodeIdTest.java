package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.spacegraph.importer.Importer;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

/** One node at two times has two ids, so that no cache of a client shows one time's values as another's. */
@QuarkusTest
@Tag("long")
@WithTestResource(GraphResource.class)
@TestProfile(OwnData.Apart.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodeIdTest {

    private static final String THEN = "2020-06-30T00:00:00Z";

    @Inject
    Driver driver;

    @Inject
    Importer importer;

    @TempDir
    Path folder;

    private OwnData data;

    @BeforeEach
    void fill() {
        data = new OwnData(driver, importer, folder);
        data.empty();
        data.entities("companies", "company/a,A");
        data.entities("rockets", "rocket/a,R");
        bring("PRIVATE");
    }

    private void bring(String secondClass) {
        data.source(
                "early",
                "tier: FILING, published: 2020-01-01",
                List.of(
                        "{id: e1, subject: company/a, property: OWNERSHIP_CLASS, value: LISTED, modality: REPORTED, quote: q}",
                        "{id: e2, subject: company/a, property: MAKES, object: rocket/a, modality: REPORTED, quote: q}"));
        data.source(
                "late",
                "tier: FILING, published: 2024-01-01",
                List.of("{id: l1, subject: company/a, property: OWNERSHIP_CLASS, value: " + secondClass
                        + ", modality: REPORTED, quote: q}"));
        data.bring();
    }

    @Test
    void idsBearTheTimeThatWasAskedFor() {
        assertEquals("company/a", company("").get("id").asText());
        assertEquals("company/a", company(", at: {}").get("id").asText());
        assertEquals(
                "company/a@knownAt=2020-06-30T00:00:00Z",
                company(", at: {knownAt: \"2020-06-30\"}").get("id").asText());
        assertEquals(
                "company/a@validAt=2020-06-30",
                company(", at: {validAt: \"2020-06-30\"}").get("id").asText());
        assertEquals(
                "company/a@knownAt=2020-06-29T22:00:00Z,validAt=2020-06-30",
                company(", at: {validAt: \"2020-06-30\", knownAt: \"2020-06-30T00:00:00+02:00\"}")
                        .get("id")
                        .asText());
    }

    @Test
    void everyNodeOfAnAnswerBearsIt() {
        JsonNode answer = Ask.graph("""
                { companies(at: {knownAt: "%s"}) { nodes { id rockets { id maker { id } } conflicts { id }
                    claims { nodes { id source { id } subject { id } object { id } } edges { node { id } } } } } }""".formatted(THEN));
        List<String> ids = answer.findValuesAsText("id");
        assertTrue(ids.size() >= 12, ids::toString);
        ids.forEach(id -> assertTrue(id.endsWith("@knownAt=" + THEN), ids::toString));
    }

    @Test
    void aNodeIsFoundAtTheTimeOfItsId() {
        String query = "query($id: ID!) { node(id: $id) { id ... on Company { ownershipClass rockets { id } } } }";
        JsonNode then =
                Ask.graph(query, Map.of("id", "company/a@knownAt=" + THEN)).get("node");
        assertEquals("LISTED", then.get("ownershipClass").asText());
        assertEquals("company/a@knownAt=" + THEN, then.get("id").asText());
        assertEquals("rocket/a@knownAt=" + THEN, then.at("/rockets/0/id").asText());
        assertEquals(
                "PRIVATE",
                Ask.graph(query, Map.of("id", "company/a"))
                        .at("/node/ownershipClass")
                        .asText());
        JsonNode several = Ask.graph("{ nodes(ids: [\"company/a@knownAt=2020-06-30\", \"rocket/a@knownAt=" + THEN
                + "\", \"rocket/b@knownAt=" + THEN + "\"]) { id } }");
        assertEquals(List.of("company/a@knownAt=" + THEN, "rocket/a@knownAt=" + THEN), several.findValuesAsText("id"));
    }

    @Test
    void whatWasNotPublicThenIsNoNodeThen() {
        assertTrue(Ask.graph("{ node(id: \"claim/l1@knownAt=" + THEN + "\") { id } }")
                .get("node")
                .isNull());
        assertTrue(Ask.graph("{ node(id: \"source/late@knownAt=" + THEN + "\") { id } }")
                .get("node")
                .isNull());
        assertFalse(Ask.graph("{ node(id: \"claim/e1@knownAt=" + THEN + "\") { id } }")
                .get("node")
                .isNull());
        assertFalse(Ask.graph("{ node(id: \"claim/l1\") { id } }").get("node").isNull());
    }

    @Test
    void aReferenceMayBearTheTimeThatIsAskedFor() {
        String id = "company/a@validAt=2020-06-30";
        String query = "query($id: ID, $at: TimeTravel) { company(ref: {id: $id}, at: $at) { id } }";
        assertEquals(
                id,
                Ask.graph(query, Map.of("id", id, "at", Map.of("validAt", "2020-06-30")))
                        .at("/company/id")
                        .asText());
        JsonNode error = Ask.raw(query, Map.of("id", id)).at("/errors/0");
        assertEquals(
                "ref is of another time than the one asked for: @validAt=2020-06-30",
                error.get("message").asText());
        assertEquals("BAD_ARGUMENT", error.at("/extensions/code").asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ node(id: \"company/a@2020\") { id } } | id has no time behind its @, but \"2020\"",
                "{ node(id: \"company/a@validAt=2020\") { id } } | id must be a day, was \"2020\"",
                "{ node(id: \"company/a@\") { id } } | id has no time behind its @, but \"\"",
                "{ nodes(ids: [\"company/a@validAt=2020-01-01\", \"company/a\"]) { id } } | ids are of different times",
            })
    void whatIsNoTimeIsRefused(String query, String message) {
        JsonNode error = Ask.raw(query, Map.of()).at("/errors/0");
        assertEquals(message, error.get("message").asText());
        assertEquals("BAD_ARGUMENT", error.at("/extensions/code").asText());
        Stream.of("argument", "allowed", "next")
                .forEach(key -> assertTrue(error.at("/extensions/" + key).isTextual(), error::toString));
    }

    @Test
    void aClaimBeforeAndAfterAnImportAreTwo() {
        String since = Ask.graph("{ meta { loadedAt } }").at("/meta/loadedAt").asText();
        bring("LOCAL_STATE");
        JsonNode change = Ask.graph("{ changes(since: \"" + since
                        + "\", kinds: [REVISED]) { nodes { before { id text } after { id text } } } }")
                .at("/changes/nodes/0");
        String before = change.at("/before/id").asText();
        assertEquals("claim/l1", change.at("/after/id").asText());
        assertTrue(before.startsWith("claim/l1@recordedTo="), before);
        assertNotEquals(change.at("/before/text"), change.at("/after/text"));
        JsonNode former = Ask.graph(
                        "query($id: ID!) { node(id: $id) { id ... on Claim { text } } }", Map.of("id", before))
                .get("node");
        assertEquals(change.get("before"), former);
    }

    private static JsonNode company(String at) {
        return Ask.graph("{ company(ref: {id: \"company/a\"}" + at + ") { id } }")
                .get("company");
    }
}
