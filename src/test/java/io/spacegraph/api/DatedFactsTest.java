package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the project's own data says of days in the past. */
@Tag("long")
@QuarkusTest
@WithTestResource(GraphResource.class)
class DatedFactsTest {

    @ParameterizedTest
    @CsvSource({
        "2022-02-15, PREPARING",
        "2022-11-30, TUTORING_FILED",
        "2022-12-31, ACCEPTED",
        "2023-05-16, ACCEPTED",
        "2023-05-17, INQUIRED",
        "2024-11-30, INQUIRED",
        "2024-12-31, TERMINATED"
    })
    void theListingOfChangGuangPassesThroughItsStates(String day, String state) {
        JsonNode data = Ask.timeless("""
                query($day: Date!) {
                  compare(entities: [{id: "%1$s"}], properties: [IPO_STATE], at: {validAt: $day}) { best { text } }
                  entity(ref: {id: "%1$s"}, at: {validAt: $day}) { ... on IpoProcess { state } }
                }""".formatted("ipo/chang-guang-satellite-star"), Map.of("day", day));
        assertEquals(state, data.at("/compare/0/best/text").asText());
        assertEquals(state, data.at("/entity/state").asText());
    }

    @Test
    void aRoundByADayOf2021IsNoneOf1990() {
        JsonNode data = Ask.timeless(
                "{ capital(by: COMPANY, period: {from: \"1990-01-01\", to: \"1990-12-31\"}) { key total { amount } rounds undated } }");
        data.get("capital").forEach(row -> {
            assertEquals(0, row.get("rounds").asInt(), row::toString);
            assertEquals("null", row.get("total").toString(), row::toString);
        });
        assertEquals(
                true,
                data.toString().contains("\"key\":\"company/planet-labs\",\"total\":null,\"rounds\":0,\"undated\":1"),
                data::toString);
    }

    @Test
    void whatWasAnnouncedLaterIsInNoListOfADay() {
        JsonNode data = Ask.timeless("""
                {
                  acquisitions(first: 100, at: {validAt: "2020-07-02"}) { nodes { id } }
                  next: acquisitions(first: 100, at: {validAt: "2020-07-03"}) { nodes { id } }
                  fundingRounds(first: 100, at: {validAt: "2016-01-01"}) { nodes { announced { value } } }
                  missions(first: 1, orderBy: [{by: DATE, dir: DESC}], at: {validAt: "2016-01-18"}) { nodes { date { value } } }
                  ipos(at: {validAt: "2007-01-01"}) { totalCount }
                  company(ref: {name: "SpaceX"}, at: {validAt: "2016-01-01"}) { acquisitions { id } rounds { nodes { announced { value } } } }
                  capital(by: YEAR, at: {validAt: "2018-06-01"}) { key }
                }""");
        List<String> added = new ArrayList<>(data.at("/next/nodes").findValuesAsText("id"));
        added.removeAll(data.at("/acquisitions/nodes").findValuesAsText("id"));
        assertEquals(List.of("acquisition/uk-bharti-oneweb-2020"), added);
        assertEquals(0, data.at("/ipos/totalCount").asInt());
        assertEquals(List.of("2016-01-17"), data.at("/missions/nodes").findValuesAsText("value"));
        assertEquals(0, data.at("/company/acquisitions").size());
        List<String> years = data.get("capital").findValuesAsText("key");
        assertTrue(
                years.contains("2018") && years.stream().noneMatch(year -> year.matches("2019|202.")), years::toString);
        for (String list : List.of("/fundingRounds/nodes", "/company/rounds/nodes")) {
            data.at(list).findValuesAsText("value").forEach(day -> assertTrue(day.compareTo("2016-01-01") <= 0, day));
        }
    }

    @Test
    void anOwnerOfWhomNoDayIsToldIsOneFromTheDocumentOn() {
        JsonNode data = Ask.timeless("""
                {
                  now: company(ref: {name: "LandSpace"}) { owners { owner { id } } }
                  then: company(ref: {name: "LandSpace"}, at: {validAt: "2019-06-01"}) { owners { owner { id } } }
                }""");
        assertTrue(data.get("now").toString().contains("person/zhang-changwu"), data::toString);
        assertFalse(data.get("then").toString().contains("person/zhang-changwu"), data::toString);
    }

    /** A month from the best source, a day from another: the finer of the two, shown, filtered and compared. */
    @Test
    void theFinerOfTwoDatesThatAgreeIsShown() {
        for (String at : List.of("", ", at: {knownAt: \"2026-06-01T00:00:00Z\"}")) {
            JsonNode data = Ask.timeless("""
                    {
                      missions(where: {date: {from: "2022-12-14", to: "2022-12-14"}, rocket: {name: {eq: "Zhuque-2"}}}%1$s) {
                        nodes { id date { value precision } }
                      }
                      compare(entities: [{id: "mission/zhuque-2-2022-12"}], properties: [MISSION_DATE]%1$s) { best { date { value } status } }
                    }""".formatted(at));
            assertEquals(
                    "[{\"id\":\"mission/zhuque-2-2022-12\",\"date\":{\"value\":\"2022-12-14\",\"precision\":\"DAY\"}}]",
                    data.at("/missions/nodes").toString());
            assertEquals(
                    "{\"date\":{\"value\":\"2022-12-14\"},\"status\":\"PREFERRED\"}",
                    data.at("/compare/0/best").toString());
        }
    }

    /** Before the catalogue was known, nobody had told the day in UTC. */
    @ParameterizedTest
    @CsvSource({
        "mission/falcon-9-2024-07, 2024-07-12",
        "mission/eris-2025-07, 2025-07-29",
        "mission/hyperbola-1-2024-07, 2024-07-10",
        "mission/long-march-12a-2025-12, 2025-12-23",
        "mission/vega-c-2022-12, 2022-12-21",
        "mission/terran-1-2023-03, 2023-03-23",
        "mission/hanbit-nano-2025-12, 2025-12-23"
    })
    void aLaunchIsDatedInUtc(String mission, String day) {
        for (String at : List.of("", ", at: {knownAt: \"2026-06-01T00:00:00Z\"}")) {
            JsonNode date =
                    Ask.timeless("{ entity(ref: {id: \"%s\"}%s) { ... on Mission { date { value asWritten } } } }"
                            .formatted(mission, at));
            assertEquals(day, date.at("/entity/date/value").asText(), at);
        }
    }

    @Test
    void aDayThatIsOnlyToldInAnotherZoneNamesIt() {
        JsonNode data = Ask.timeless("""
                {
                  entity(ref: {id: "mission/falcon-9-2024-07"}, at: {knownAt: "2024-08-01T00:00:00Z"}) {
                    ... on Mission { date { value asWritten } claims(property: MISSION_DATE) { nodes { zone date { value } } } }
                  }
                }""");
        assertEquals("2024-07-11", data.at("/entity/date/value").asText());
        assertEquals(
                "July 11, 2024 in UTC-07:00", data.at("/entity/date/asWritten").asText());
        assertEquals("-07:00", data.at("/entity/claims/nodes/0/zone").asText());
    }

    @Test
    void nothingOfDavosOrOfListingsIn2026WasKnownInFebruary2025() {
        String query = """
                {
                  %1$s: claims(speaker: {id: "person/elon-musk"}, first: 100, at: {%2$s}) { totalCount nodes { source { id } } }
                  ipos%1$s: ipos(where: {event: {from: "2026-01-01"}}, at: {%2$s}) { totalCount }
                  spacex%1$s: claims(subject: {id: "company/spacex"}, at: {%2$s}) { nodes { source { id } } }
                }""";
        JsonNode then = Ask.timeless(query.formatted("then", "knownAt: \"2025-02-28T00:00:00Z\""));
        then.at("/then/nodes")
                .forEach(claim -> assertEquals(-1, claim.toString().indexOf("davos"), claim::toString));
        then.at("/then/nodes")
                .forEach(claim -> assertEquals(-1, claim.toString().indexOf("2026"), claim::toString));
        assertEquals(0, then.at("/iposthen/totalCount").asInt());
        then.at("/spacexthen/nodes")
                .forEach(claim -> assertEquals(-1, claim.toString().indexOf("2026"), claim::toString));
    }
}
