package io.spacegraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the launch records of {@code data/launches/} add up to; the figures were counted in GCAT by other means. */
@Tag("long")
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
        assertEquals("2026-09-28", starlink.at("/launches/evidenceThrough").asText(), "not that of the launch log");
        assertEquals("2026-09-28", starlink.at("/now/evidenceThrough").asText());
        assertEquals("2023-12-29", starlink.at("/then/evidenceThrough").asText());
    }

    @Test
    void aGroundingEndsWithTheNextLaunch() {
        JsonNode data = Ask.graph("""
                {
                  now: rocket(ref: {name: "Vega C"}) { status statusAsOf flownAfterGrounding }
                  after: rocket(ref: {name: "Vega C"}, at: {validAt: "2025-03-01"}) { status statusAsOf flownAfterGrounding }
                  then: rocket(ref: {name: "Vega C"}, at: {validAt: "2024-01-01"}) { status statusAsOf flownAfterGrounding }
                  part: rocket(ref: {name: "Vulcan"}) { status }
                  grounded: rockets(where: {status: [GROUNDED]}, at: {validAt: "2026-06-01"}) { nodes { id } }
                }""");
        assertEquals(
                "{\"status\":\"OPERATIONAL\",\"statusAsOf\":\"2026-08-22\",\"flownAfterGrounding\":\"2024-12-05\"}",
                data.get("now").toString());
        assertEquals(
                "{\"status\":null,\"statusAsOf\":null,\"flownAfterGrounding\":\"2024-12-05\"}",
                data.get("after").toString());
        assertEquals(
                "{\"status\":\"GROUNDED\",\"statusAsOf\":\"2022-12-20\",\"flownAfterGrounding\":null}",
                data.get("then").toString());
        assertEquals("OPERATIONAL", data.at("/part/status").asText(), "grounded for some payloads only");
        assertThat(data.get("grounded").findValuesAsText("id"))
                .contains("rocket/starship@validAt=2026-06-01")
                .doesNotContain("rocket/vulcan@validAt=2026-06-01");
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

    /** Counted in the catalogues launch by launch; the attempts of 2022 to 2024 are also what the field reports. */
    @ParameterizedTest
    @CsvSource({"2022, 64", "2023, 67", "2024, 68", "2025, 93"})
    void theLaunchesOfChinaAreCounted(int year, int launches) {
        JsonNode data = Ask.graph("""
                {
                  missions(where: {
                    operator: {country: ["CN"]}, kind: [ORBITAL_LAUNCH], date: {from: "%1$d-01-01", to: "%1$d-12-31"}
                  }) { totalCount }
                }""".formatted(year));
        assertEquals(launches, data.at("/missions/totalCount").asInt());
    }

    /** By the names in CelesTrak's SATCAT of 2026-08-21, what was launched after it, and what came down before. */
    @ParameterizedTest
    @CsvSource({
        "Guowang, 168, 213",
        "Qianfan, 164, 256",
        "Amazon Leo, 333, 398",
        "OneWeb, 656, 656",
        "Iridium NEXT, 80, 80"
    })
    void theRecordsOf2026CountWhatEachLaunchCarried(String constellation, int inJune, int inSeptember) {
        JsonNode data = Ask.graph("""
                {
                  constellation(ref: {name: "%s"}) {
                    june: launches(to: "2026-06-01") { satellites uncounted }
                    september: launches(to: "2026-09-28") { satellites uncounted }
                  }
                }""".formatted(constellation));
        assertEquals(
                "{\"june\":{\"satellites\":%d,\"uncounted\":0},\"september\":{\"satellites\":%d,\"uncounted\":0}}"
                        .formatted(inJune, inSeptember),
                data.get("constellation").toString());
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
