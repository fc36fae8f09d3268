package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the project's own data says of days in the past. */
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
        JsonNode data = Ask.graph("""
                query($day: Date!) {
                  compare(entities: [{id: "%1$s"}], properties: [IPO_STATE], at: {validAt: $day}) { best { text } }
                  entity(ref: {id: "%1$s"}, at: {validAt: $day}) { ... on IpoProcess { state } }
                }""".formatted("ipo/chang-guang-satellite-star"), Map.of("day", day));
        assertEquals(state, data.at("/compare/0/best/text").asText());
        assertEquals(state, data.at("/entity/state").asText());
    }

    @Test
    void nothingOfDavosOrOfListingsIn2026WasKnownInFebruary2025() {
        String query = """
                {
                  %1$s: claims(speaker: {id: "person/elon-musk"}, first: 100, at: {%2$s}) { totalCount nodes { source { id } } }
                  ipos%1$s: ipos(where: {event: {from: "2026-01-01"}}, at: {%2$s}) { totalCount }
                  spacex%1$s: claims(subject: {id: "company/spacex"}, at: {%2$s}) { nodes { source { id } } }
                }""";
        JsonNode then = Ask.graph(query.formatted("then", "knownAt: \"2025-02-28T00:00:00Z\""));
        then.at("/then/nodes")
                .forEach(claim -> assertEquals(-1, claim.toString().indexOf("davos"), claim::toString));
        then.at("/then/nodes")
                .forEach(claim -> assertEquals(-1, claim.toString().indexOf("2026"), claim::toString));
        assertEquals(0, then.at("/iposthen/totalCount").asInt());
        then.at("/spacexthen/nodes")
                .forEach(claim -> assertEquals(-1, claim.toString().indexOf("2026"), claim::toString));
    }
}
