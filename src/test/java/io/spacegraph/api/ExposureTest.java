package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** Which lists bear on a company: its own, its owners', and those of what it owns. */
@Tag("long")
@QuarkusTest
@WithTestResource(GraphResource.class)
class ExposureTest {

    @Inject
    Driver driver;

    @Test
    void aListThatThreeSourcesTellOfIsOneDesignation() {
        List<String> statements = Statements.during(() -> {
            JsonNode own =
                    exposure("company: {name: \"Chang Guang Satellite\"}, lists: [{id: \"policy/us-sdn-list\"}]");
            assertEquals(1, own.size());
            assertEquals("policy/us-sdn-list", own.at("/0/policy/id").asText());
            assertTrue(own.at("/0/viaControlOf").isNull());
            assertEquals(0, own.at("/0/hops").asInt());
        });
        assertEquals(2, statements.size(), "one for the lists");
    }

    @Test
    void anOwnerIsExposedThroughWhatItOwns() {
        JsonNode owner = exposure("company: {id: \"company/jilin-provincial-government\"}");
        assertEquals(
                "company/chang-guang-satellite", owner.at("/0/viaControlOf/id").asText());
        assertEquals(1, owner.at("/0/hops").asInt());
    }

    @Test
    void theChainIsWalkedUpAndDownAsFarAsAskedAndNotSideways() {
        try (SmallGraph graph = new SmallGraph(driver)) {
            for (String id : List.of("x/own", "x/owner", "x/top", "x/sister", "x/unit")) {
                graph.entity("Company", id);
            }
            graph.entity("Policy", "x/list").entity("Policy", "x/another");
            graph.link("x/owner", "OWNS", "x/own", "", 0.9).link("x/top", "OWNS", "x/owner", "", 0.9);
            graph.link("x/own", "OWNS", "x/top", "", 0.9, LocalDate.of(2025, 1, 1));
            graph.link("x/owner", "OWNS", "x/sister", "", 0.9).link("x/own", "OWNS", "x/unit", "", 0.9);
            for (String id : List.of("x/own", "x/top", "x/sister", "x/unit")) {
                graph.link(id, "DESIGNATED_UNDER", "x/list", "", 0.9);
            }
            graph.link("x/own", "DESIGNATED_UNDER", "x/another", "", 0.9);
            String own = "company: {id: \"x/own\"}";
            String then = ", at: {validAt: \"2024-06-01\"}";
            assertEquals(
                    List.of("0 x/another null", "0 x/list null", "1 x/list x/unit", "2 x/list x/top"),
                    told(exposure(own + then)));
            assertEquals(
                    List.of("0 x/another null", "0 x/list null", "1 x/list x/unit"),
                    told(exposure(own + ", depth: 1" + then)));
            assertEquals(List.of("0 x/another null"), told(exposure(own + ", lists: [{name: \"X/Another\"}]" + then)));
            assertTrue(told(exposure(own)).contains("1 x/list x/top"), "a ring of owners is walked the short way");
        }
    }

    @Test
    void nothingWasListedBeforeItWasKnown() {
        String company = "company: {id: \"company/chang-guang-satellite\"}";
        assertEquals(
                0,
                exposure(company + ", at: {knownAt: \"2022-12-31T00:00:00Z\"}").size());
        assertEquals(0, exposure(company + ", at: {validAt: \"2022-12-31\"}").size());
        assertEquals(
                "company names no Company: company/nobody",
                Ask.raw("{ exposure(company: {id: \"company/nobody\"}) { list } }", java.util.Map.of())
                        .at("/errors/0/message")
                        .asText(),
                "no answer must not read as no sanctions");
    }

    @Test
    void theListsThatAreCoveredAreNamedAndHowFar() {
        JsonNode lists = Ask.timeless("{ exposureLists { list companies evidenceThrough policy { id } } }")
                .get("exposureLists");
        assertTrue(
                lists.findValuesAsText("id")
                        .containsAll(List.of(
                                "policy/us-entity-list",
                                "policy/us-sdn-list",
                                "policy/us-ns-cmic-list",
                                "policy/us-1260h-list",
                                "policy/eu-russia-sanctions")),
                lists.toString());
        lists.forEach(list -> assertTrue(list.get("companies").asInt() > 0
                && !list.get("evidenceThrough").isNull()));
        JsonNode then = Ask.timeless("{ exposureLists(at: {knownAt: \"2015-01-01T00:00:00Z\"}) { list } }")
                .get("exposureLists");
        assertEquals(0, then.size(), "no document named a company on a list by then");
    }

    @Test
    void aStateOwnedMakerIsOnAListFromItsDay() {
        String company = "company: {name: \"CALT\"}, lists: [{name: \"NS-CMIC\"}]";
        assertEquals("0 policy/us-ns-cmic-list null", told(exposure(company)).get(0));
        assertEquals(0, exposure(company + ", at: {validAt: \"2021-06-02\"}").size(), "the order is of 3 June 2021");
    }

    private static List<String> told(JsonNode designations) {
        List<String> told = new ArrayList<>();
        designations.forEach(one -> told.add("%d %s %s"
                .formatted(
                        one.get("hops").asInt(),
                        one.at("/policy/id").asText(),
                        one.get("viaControlOf").isNull()
                                ? null
                                : one.at("/viaControlOf/id").asText())));
        return told;
    }

    private static JsonNode exposure(String arguments) {
        return Ask.timeless("{ exposure(" + arguments
                        + ") { list hops policy { id } viaControlOf { id } claim { id } source { id } } }")
                .get("exposure");
    }
}
