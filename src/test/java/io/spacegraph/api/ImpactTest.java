package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** What depends on a failure, a company, a policy; how strongly, and over which chain of reasons. */
@Tag("long")
@QuarkusTest
@WithTestResource(GraphResource.class)
class ImpactTest {

    private static final String TEST = "of: {id: \"mission/space-pioneer-test-2024-06\"}";
    private static final String ROWS =
            " { entity { id name ... on IpoProcess { company { name } } } hops relation severity reason path { relation confidence from { id } to { id } claims { id } } } }";

    @Inject
    Driver driver;

    @Test
    void aFailedTestReachesRocketCompanyListingAndPolicyInOneStatement() {
        List<String> statements = Statements.during(() -> {
            JsonNode rows = impact(TEST + ", first: 100");
            assertTrue(
                    ids(rows)
                            .containsAll(List.of(
                                    "rocket/tianlong-3",
                                    "company/space-pioneer",
                                    "ipo/space-pioneer-star",
                                    "policy/jiuquan-2026-2035")),
                    rows.toPrettyString());
            JsonNode listing = row(rows, "ipo/space-pioneer-star");
            assertEquals("Space Pioneer", listing.at("/entity/company/name").asText());
            assertEquals(
                    "Space Pioneer test of June 2024 is a mission of Space Pioneer, which answers for it; Space Pioneer filed for the Space Pioneer listing on the STAR Market, which stands or falls with its business.",
                    listing.get("reason").asText());
            rows.forEach(row -> row.get("path")
                    .forEach(step -> assertFalse(step.get("claims").isEmpty(), step.toString())));
        });
        assertEquals(1, statements.size());
    }

    @Test
    void whatHasAllItsSatellitesDependsOnNoLaunch() {
        String falcon = "of: {id: \"rocket/falcon-9\"}";
        List<String> now = ids(impact(falcon));
        assertTrue(now.contains("constellation/starlink"), now.toString());
        assertFalse(now.contains("constellation/iridium-next"), "the last of its launches was in January 2019");
        List<String> then = ids(impact(falcon + ", at: {validAt: \"2018-06-30\"}"));
        assertTrue(then.stream().anyMatch(id -> id.startsWith("constellation/iridium-next")), then.toString());
        try (SmallGraph graph = new SmallGraph(driver)) {
            graph.entity("Rocket", "x/rocket")
                    .link("x/rocket", "SERVES", "constellation/iridium-next", "", 0.9)
                    .link("x/rocket", "SERVES", "constellation/spacesail", "", 0.9);
            List<String> served = ids(impact("of: {id: \"x/rocket\"}, maxHops: 1"));
            assertEquals(List.of("constellation/spacesail"), served, "75 of 75 satellites of the other were launched");
        }
    }

    @Test
    void severityIsTheProductOfWeightsAndConfidences() {
        JsonNode listing = row(impact(TEST), "ipo/space-pioneer-star");
        double product = 0.8
                * listing.at("/path/0/confidence").asDouble()
                * 0.8
                * listing.at("/path/1/confidence").asDouble();
        assertEquals(product, listing.get("severity").asDouble(), 1e-4);
    }

    @Test
    void theHardestHitComeFirstAndTiesGoById() {
        JsonNode rows = impact("of: {id: \"policy/jiuquan-2026-2035\"}, maxHops: 4");
        List<String> order = new ArrayList<>();
        rows.forEach(row -> order.add("%.4f %s"
                .formatted(
                        1 - row.get("severity").asDouble(), row.at("/entity/id").asText())));
        assertEquals(order.stream().sorted().toList(), order);
        assertEquals(ids(rows).stream().distinct().count(), rows.size());
        assertTrue(ids(rows).contains("company/space-pioneer"), "through the industry that it supports");
    }

    @Test
    void aTieToPolicyLeadsToNoOtherCompany() {
        List<String> ids = ids(impact("of: {id: \"company/landspace\"}, maxHops: 4"));
        assertTrue(ids.contains("industry/reusable-rockets"), ids.toString());
        assertFalse(ids.contains("company/deep-blue-aerospace"), "it only does business in the same industry");
    }

    @Test
    void whatHasFlownDependsOnNothing() {
        try (SmallGraph graph = new SmallGraph(driver)) {
            graph.entity("Rocket", "x/rocket").entity("Mission", "x/flown").entity("Mission", "x/planned");
            graph.link("x/flown", "LAUNCHED_ON", "x/rocket", "", 1).link("x/planned", "LAUNCHED_ON", "x/rocket", "", 1);
            graph.flown("x/flown", LocalDate.of(2024, 5, 1));
            assertEquals(List.of("x/planned"), ids(impact("of: {id: \"x/rocket\"}")));
            assertEquals(
                    List.of("x/flown", "x/planned"),
                    ids(impact("of: {id: \"x/rocket\"}, at: {validAt: \"2024-04-01\"}")));
        }
    }

    @Test
    void anOwnerBearsItsShareAndTheBestChainCounts() {
        try (SmallGraph graph = new SmallGraph(driver)) {
            graph.entity("Company", "x/asset").entity("Company", "x/owner").entity("Company", "x/other");
            graph.link("x/owner", "OWNS", "x/asset", "27.5 %", 0.8);
            graph.link("x/owner", "OWNS", "x/asset", "27.5 %", 0.4).link("x/other", "OWNS", "x/asset", "some", 0.8);
            JsonNode rows = impact("of: {id: \"x/asset\"}");
            assertEquals(0.22, row(rows, "x/owner").get("severity").asDouble(), 1e-9);
            assertEquals(0.4, row(rows, "x/other").get("severity").asDouble(), 1e-9);
            assertEquals(2, row(rows, "x/owner").at("/path/0/claims").size());
            assertEquals(List.of("x/other"), ids(impact("of: {id: \"x/asset\"}, minSeverity: 0.3")));
        }
    }

    @Test
    void onlyTheLinksAskedForAreWalked() {
        assertEquals(List.of("rocket/tianlong-3"), ids(impact(TEST + ", relations: [LAUNCHED_ON]")));
        assertEquals(1, impact(TEST + ", first: 1").size());
        assertEquals(2, impact(TEST + ", maxHops: 1").size(), "rocket and operator are one link away");
    }

    @Test
    void nothingWasHitBeforeItWasKnownAndNothingDependsOnNobody() {
        assertEquals(
                0, impact(TEST + ", at: {knownAt: \"2024-05-31T00:00:00Z\"}").size());
        assertFalse(ids(impact(TEST + ", at: {validAt: \"2025-10-16\"}")).contains("ipo/space-pioneer-star"));
        assertEquals(
                "BAD_ARGUMENT",
                Ask.raw("{ impact(of: {id: \"mission/none\"}) { hops } }", java.util.Map.of())
                        .at("/errors/0/extensions/code")
                        .asText());
    }

    private static JsonNode impact(String arguments) {
        return Ask.timeless("{ impact(" + arguments + ")" + ROWS).get("impact");
    }

    private static JsonNode row(JsonNode rows, String id) {
        return rows.get(ids(rows).indexOf(id));
    }

    private static List<String> ids(JsonNode rows) {
        List<String> ids = new ArrayList<>();
        rows.forEach(row -> ids.add(row.at("/entity/id").asText()));
        return ids;
    }
}
