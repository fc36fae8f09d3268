package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entities side by side. */
@Tag("long")
@QuarkusTest
@WithTestResource(GraphResource.class)
class CompareTest {

    @Test
    void cellsComeInTheOrderAskedFor() {
        List<String> cells = new ArrayList<>();
        compare("{name: \"Spacesail\"}, {id: \"rocket/falcon\"}", "REUSE_LEVEL, SATELLITES_OPERATIONAL", "")
                .forEach(cell -> cells.add(cell.at("/entity/id").asText() + " "
                        + cell.get("property").asText() + " "
                        + cell.at("/best/id").asText("none")));
        assertEquals(
                List.of(
                        "constellation/spacesail REUSE_LEVEL none",
                        "constellation/spacesail SATELLITES_OPERATIONAL claim/gcat-spacesail-operational",
                        "rocket/falcon REUSE_LEVEL claim/s2-022",
                        "rocket/falcon SATELLITES_OPERATIONAL none"),
                cells);
    }

    @Test
    void aCellKnowsNothingOfTheFuture() {
        String then = "at: {knownAt: \"2025-03-01T00:00:00Z\"}";
        JsonNode cell = compare("{id: \"constellation/spacesail\"}", "SATELLITES_OPERATIONAL", then)
                .get(0);
        assertEquals("claim/s3-006", cell.at("/best/id").asText());
        assertEquals(true, cell.get("conflict").isNull());
        int now = compare("{id: \"constellation/spacesail\"}", "SATELLITES_OPERATIONAL", "")
                .at("/0/alternatives")
                .asInt();
        assertTrue(cell.get("alternatives").asInt() < now);
        String day = "at: {validAt: \"2025-01-30\"}";
        cell = compare("{id: \"constellation/spacesail\"}", "SATELLITES_OPERATIONAL", day)
                .get(0);
        assertEquals("claim/gcat-spacesail-operational", cell.at("/best/id").asText(), "s3-006 is refuted");
        assertTrue(cell.get("alternatives").asInt() >= 1);
        assertEquals(false, cell.get("conflict").isNull());
    }

    @Test
    void aCountOfFailuresIsNoneOfLaunches() {
        JsonNode data = Ask.timeless("""
                {
                  compare(entities: [{name: "Falcon 9"}, {name: "Electron"}, {name: "ABL"}], properties: [LAUNCHES, TOTAL_RAISED]) {
                    property
                    best { scope }
                  }
                }""");
        Set<String> scopes = new HashSet<>(data.findValuesAsText("scope"));
        scopes.remove("null");
        assertEquals(Set.of("launches, whether or not they succeeded"), scopes);
    }

    @Test
    void moneySaysAsOfWhenItIs() {
        JsonNode data = Ask.timeless("""
                {
                  then: company(ref: {name: "SpaceX"}, at: {validAt: "2024-01-01"}) { valuation { asWritten } valuationAsOf raisedAsOf }
                  landSpace: company(ref: {name: "LandSpace"}) { raised { asWritten } raisedAsOf }
                }""");
        assertEquals(
                "{\"valuation\":{\"asWritten\":\"$100.3 billion\"},\"valuationAsOf\":\"2021-10-01\",\"raisedAsOf\":null}",
                data.get("then").toString());
        assertEquals("2018-11-01", data.at("/landSpace/raisedAsOf").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 'entities must be 1..10, were 0'",
        "11, 1, 'entities must be 1..10, were 11'",
        "1, 0, 'properties must be 1..20, were 0'",
        "1, 21, 'properties must be 1..20, were 21'"
    })
    void tooFewAndTooManyAreRefused(int entities, int properties, String message) {
        String refused = Ask.raw(
                        query(times(entities, "{id: \"rocket/falcon\"}"), times(properties, "COST_PER_KG"), ""),
                        Map.of())
                .at("/errors/0/message")
                .asText();
        assertEquals(message, refused);
    }

    private static String times(int count, String one) {
        return String.join(", ", Collections.nCopies(count, one));
    }

    private static JsonNode compare(String entities, String properties, String at) {
        return Ask.timeless(query(entities, properties, at)).get("compare");
    }

    private static String query(String entities, String properties, String at) {
        return "{ compare(entities: [" + entities + "], properties: [" + properties + "] " + at
                + ") { entity { id } property best { id } alternatives conflict { id } } }";
    }
}
