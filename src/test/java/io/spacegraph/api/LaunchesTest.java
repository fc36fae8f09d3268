package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the launch records of {@code data/launches/} add up to; the figures were counted in GCAT by other means. */
@QuarkusTest
@WithTestResource(GraphResource.class)
class LaunchesTest {

    @Test
    void starlinkOf2024IsCountedLaunchByLaunch() {
        JsonNode data = Ask.graph("""
                {
                  constellation(ref: {name: "Starlink"}) {
                    launches(from: "2024-01-01", to: "2024-12-31") { launches satellites satellitesOnSuccess uncounted }
                  }
                }""");
        JsonNode launches = data.at("/constellation/launches");
        assertEquals(1982, launches.get("satellites").asInt());
        assertEquals(1962, launches.get("satellitesOnSuccess").asInt());
        assertEquals(0, launches.get("uncounted").asInt());
    }

    @Test
    void qianfanHadFourLaunchesByTheDayOfTheFourth() {
        JsonNode data = Ask.graph("""
                {
                  constellation(ref: {name: "Qianfan"}) {
                    before: launches(to: "2025-01-22") { launches satellites }
                    then: launches(to: "2025-01-23") { launches satellites }
                  }
                  missions(
                    where: {constellation: {name: {eq: "Spacesail"}}, kind: [ORBITAL_LAUNCH], date: {to: "2025-01-23"}}
                    orderBy: [{by: DATE}]
                  ) { nodes { date { value } satellites } }
                }""");
        JsonNode qianfan = data.get("constellation");
        assertEquals("{\"launches\":3,\"satellites\":54}", qianfan.get("before").toString());
        assertEquals("{\"launches\":4,\"satellites\":72}", qianfan.get("then").toString());
        assertEquals(
                "[\"2024-08-06\", \"2024-10-15\", \"2024-12-05\", \"2025-01-23\"]",
                data.at("/missions/nodes").findValuesAsText("value").stream()
                        .map(day -> '"' + day + '"')
                        .toList()
                        .toString());
    }

    @Test
    void aTimeBeforeTheRecordsWerePublicKnowsNoneOfThem() {
        JsonNode data = Ask.graph("""
                {
                  constellation(ref: {name: "Starlink"}, at: {knownAt: "2014-12-31T00:00:00Z"}) {
                    launches { launches satellites satellitesOnSuccess uncounted }
                  }
                }""");
        assertEquals(
                "{\"launches\":0,\"satellites\":0,\"satellitesOnSuccess\":0,\"uncounted\":0}",
                data.at("/constellation/launches").toString());
    }

    @Test
    void theRecordsOfAConstellationReachToItsLatestLaunchInThem() {
        JsonNode data = Ask.graph("""
                {
                constellation(ref: {name: "Starlink"}) {
                    launches(from: "2025-01-01", to: "2025-12-31") { launches evidenceThrough }
                    now: counts { evidenceThrough }
                    then: counts(on: "2024-01-01") { evidenceThrough }
                  }
                }""");
        JsonNode starlink = data.get("constellation");
        assertEquals("2025-07-31", starlink.at("/launches/evidenceThrough").asText(), "not that of the launch log");
        assertEquals("2025-07-31", starlink.at("/now/evidenceThrough").asText());
        assertEquals("2023-12-29", starlink.at("/then/evidenceThrough").asText());
    }

    @Test
    void aGroundingEndsWithTheNextLaunch() {
        JsonNode data = Ask.graph("""
                {
                  now: rocket(ref: {name: "Vega C"}) { status statusAsOf flownAfterGrounding }
                  then: rocket(ref: {name: "Vega C"}, at: {validAt: "2024-01-01"}) { status statusAsOf flownAfterGrounding }
                  part: rocket(ref: {name: "Vulcan"}) { status }
                  grounded: rockets(where: {status: [GROUNDED]}) { nodes { id } }
                }""");
        assertEquals(
                "{\"status\":null,\"statusAsOf\":null,\"flownAfterGrounding\":\"2024-12-05\"}",
                data.get("now").toString());
        assertEquals(
                "{\"status\":\"GROUNDED\",\"statusAsOf\":\"2022-12-20\",\"flownAfterGrounding\":null}",
                data.get("then").toString());
        assertTrue(data.at("/part/status").isNull(), "grounded for some payloads only");
        assertEquals(List.of("rocket/starship"), data.get("grounded").findValuesAsText("id"));
    }

    @Test
    void spaceXFlewItsFalcons134TimesIn2024() {
        JsonNode data = Ask.graph("""
                {
                  missions(where: {
                    rocket: {name: {in: ["Falcon 9", "Falcon Heavy"]}}, operator: {name: {eq: "SpaceX"}},
                    kind: [ORBITAL_LAUNCH], date: {from: "2024-01-01", to: "2024-12-31"}
                  }) { totalCount }
                }""");
        assertEquals(134, data.at("/missions/totalCount").asInt());
    }

    @Test
    void theCoverageTellsOfHowManyThingsSourcesTellWhat() {
        JsonNode rows = Ask.graph("{ meta { coverage { of told total } } }").at("/meta/coverage");
        assertTrue(rows.size() > 20, rows::toString);
        for (JsonNode row : rows) {
            assertTrue(row.get("told").asInt() <= row.get("total").asInt(), row::toString);
            assertTrue(row.get("total").asInt() > 0, row::toString);
        }
    }
}
