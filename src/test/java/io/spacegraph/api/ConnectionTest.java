package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** How A and B are connected: over links, and where these are too few over one document. */
@Tag("long")
@QuarkusTest
@WithTestResource(GraphResource.class)
class ConnectionTest {

    private static final String SPACEX_TO_PLAN = "from: {name: \"SpaceX\"}, to: {name: \"Jiuquan plan\"}";
    private static final String PATHS =
            " { length weakestConfidence sentence steps { relation confidence from { id } to { id } document { id } claims { quote confidence } } } }";

    @Inject
    Driver driver;

    @Test
    void aDocumentThatNamesBothJoinsThemInOneStatement() {
        List<String> statements = Statements.repeated(() -> {
            JsonNode paths = connect(SPACEX_TO_PLAN);
            JsonNode step = paths.at("/0/steps/0");
            assertTrue(step.get("relation").isNull());
            assertEquals(
                    "source/jiuquan-plan-article-2026", step.at("/document/id").asText());
            assertEquals(2, step.get("claims").size());
            step.get("claims").forEach(claim -> assertFalse(claim.get("quote").isNull(), claim.toString()));
            double least = Math.min(
                    step.at("/claims/0/confidence").asDouble(),
                    step.at("/claims/1/confidence").asDouble());
            assertEquals(least / 2, step.get("confidence").asDouble(), 1e-9);
            assertEquals(least / 2, paths.at("/0/weakestConfidence").asDouble(), 1e-9);
        });
        assertEquals(1, statements.size(), () -> String.join("\n;\n", statements));
    }

    @Test
    void linksGoBeforeDocuments() {
        JsonNode paths = connect("from: {id: \"company/chang-guang-satellite\"}, to: {id: \"policy/us-sdn-list\"}");
        assertEquals("DESIGNATED_UNDER", paths.at("/0/steps/0/relation").asText());
        assertTrue(paths.at("/0/steps/0/claims").size() >= 3);
        assertEquals(0, documents(paths), "what a link joins needs no document");
    }

    @Test
    void namedLinksLeaveDocumentsOut() {
        assertEquals(0, connect(SPACEX_TO_PLAN + ", via: [MAKES]").size());
    }

    @Test
    void aDocumentMustBeAsConfidentAsALink() {
        assertEquals(1, connect(SPACEX_TO_PLAN + ", minConfidence: 0.25").size());
        assertEquals(0, connect(SPACEX_TO_PLAN + ", minConfidence: 0.26").size());
    }

    @Test
    void whatIsAvoidedIsNotEvenAnEnd() {
        String both = ", avoid: [{id: \"company/spacex\"}, {id: \"policy/jiuquan-2026-2035\"}]";
        assertEquals(0, connect(SPACEX_TO_PLAN + both).size());
    }

    @Test
    void nothingWasConnectedBeforeItWasKnown() {
        assertEquals(
                0,
                connect(SPACEX_TO_PLAN + ", at: {knownAt: \"2025-12-31T00:00:00Z\"}")
                        .size());
        String listed = "from: {id: \"company/chang-guang-satellite\"}, to: {id: \"policy/us-sdn-list\"}";
        assertEquals(
                0, connect(listed + ", at: {knownAt: \"2022-12-31T00:00:00Z\"}").size());
        assertEquals(
                0,
                connect(listed + ", via: [DESIGNATED_UNDER], at: {validAt: \"2022-12-31\"}")
                        .size());
    }

    @Test
    void anEntityIsNotConnectedWithItselfNorWithNobody() {
        assertEquals(
                0,
                connect("from: {name: \"SpaceX\"}, to: {id: \"company/spacex\"}")
                        .size());
        assertEquals("BAD_ARGUMENT", refused("from: {name: \"SpaceX\"}, to: {id: \"company/nobody\"}"));
    }

    @Test
    void aDocumentIsTakenWhereItComesNearestAndADatasetNotAtAll() {
        try (SmallGraph graph = new SmallGraph(driver)) {
            for (String id : List.of("x/a", "x/b", "x/c", "x/d", "x/e")) {
                graph.entity("Company", id);
            }
            graph.in("source/one", "ARTICLE").link("x/a", "PARTNER_OF", "x/b", "", 0.9);
            graph.link("x/c", "PARTNER_OF", "x/d", "", 0.5).in("source/two", "DATASET");
            graph.link("x/a", "PARTNER_OF", "x/e", "", 0.9).link("x/d", "SUPPLIES", "x/c", "", 0.9);
            JsonNode paths = connect("from: {id: \"x/a\"}, to: {id: \"x/d\"}");
            assertEquals(1, paths.size(), paths.toString());
            assertEquals(
                    "x/a and x/d are named together in \"source/one\".",
                    paths.at("/0/sentence").asText());
            assertEquals(0.25, paths.at("/0/weakestConfidence").asDouble());
        }
    }

    @Test
    void aDocumentJoinsNeighboursOnceAPath() {
        try (SmallGraph graph = new SmallGraph(driver)) {
            for (String id : List.of("x/a", "x/b", "x/c", "x/d", "x/e")) {
                graph.entity("Company", id);
            }
            graph.in("source/one", "ARTICLE").link("x/a", "MAKES", "x/b", "", 0.9);
            graph.in("source/two", "ARTICLE")
                    .link("x/b", "MAKES", "x/e", "", 0.9)
                    .link("x/c", "MAKES", "x/e", "", 0.8);
            graph.in("source/three", "ARTICLE").link("x/c", "MAKES", "x/d", "", 0.9);
            JsonNode paths = connect("from: {id: \"x/a\"}, to: {id: \"x/d\"}, maxHops: 3");
            assertEquals(
                    List.of("x/a makes x/b; x/b and x/c are named together in \"source/two\"; x/c makes x/d."),
                    paths.findValuesAsText("sentence"));
            assertEquals(
                    0,
                    connect("from: {id: \"x/a\"}, to: {id: \"x/d\"}, maxHops: 2")
                            .size());
            assertEquals(
                    4,
                    connect("from: {id: \"x/a\"}, to: {id: \"x/d\"}, top: 1")
                            .at("/0/length")
                            .asInt(),
                    "links alone are enough");
        }
    }

    private static JsonNode connect(String arguments) {
        return Ask.graph("{ connect(" + arguments + ")" + PATHS).get("connect");
    }

    private static String refused(String arguments) {
        return Ask.raw("{ connect(" + arguments + ")" + PATHS, Map.of())
                .at("/errors/0/extensions/code")
                .asText();
    }

    private static long documents(JsonNode paths) {
        return paths.findValuesAsText("relation").stream()
                .filter("null"::equals)
                .count();
    }
}
