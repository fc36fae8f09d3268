package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a selection may look like must not change what it answers, nor how many statements it takes. */
@QuarkusTest
@WithTestResource(GraphResource.class)
class SelectionTest {

    private static final String TWO_ALIASES = """
            {
              companies(first: 50) {
                nodes {
                  name
                  latest: missions(first: 1, orderBy: [{by: DATE, dir: DESC}]) { totalCount nodes { id rocket { id maker { id } } } }
                  byName: missions(first: 2, where: {kind: [ORBITAL_LAUNCH]}, orderBy: [{by: NAME}]) { totalCount nodes { id } }
                }
              }
            }""";

    @Test
    void fourLevelsOverFiftyCompaniesWithTwoAliasesAreOneStatement() {
        List<String> statements = Statements.during(() -> Ask.graph(TWO_ALIASES));
        assertEquals(1, statements.size(), () -> String.join("\n;\n", statements));
    }

    @Test
    void aliasesWithDifferentArgumentsDoNotMix() {
        for (JsonNode company : Ask.graph(TWO_ALIASES).at("/companies/nodes")) {
            JsonNode alone = Ask.graph(
                            "query($name: String) { companies(where: {name: {eq: $name}}) { nodes { missions(first: 2, where: {kind: [ORBITAL_LAUNCH]}, orderBy: [{by: NAME}]) { totalCount nodes { id } } } } }",
                            Map.of("name", company.get("name").asText()))
                    .at("/companies/nodes/0/missions");
            assertEquals(alone, company.get("byName"), company.get("name").asText());
        }
    }

    /** "AaAa", "BBBB" and "AaBB" have one hash code; a cache keyed by hashes would swap their values. */
    @Test
    void argumentsWithEqualHashCodesAreToldApart() {
        JsonNode data = Ask.graph("""
                {
                  rocket(ref: {id: "rocket/starship"}) {
                    a: aliases(lang: KO)
                    b: aliases(lang: JA)
                    c: aliases(lang: EN)
                  }
                }""");
        assertEquals("AaAa".hashCode(), "BBBB".hashCode());
        assertEquals(0, data.at("/rocket/a").size());
        assertEquals(data.at("/rocket/a"), data.at("/rocket/b"));
    }

    @Test
    void anAliasMayTakeTheNameOfAnotherField() {
        JsonNode data = Ask.graph(
                "{ company(ref: {id: \"company/spacex\"}) { id: name name: rockets { id: name } country: id } }");
        assertEquals("SpaceX", data.at("/company/id").asText());
        assertEquals("Falcon 9", data.at("/company/name/0/id").asText());
        assertEquals("company/spacex", data.at("/company/country").asText());
    }

    @Test
    void fragmentsOnInterfacesReachTheirOwnTypeOnly() {
        JsonNode nodes = Ask.graph("""
                query {
                  nodes(ids: ["company/spacex", "rocket/starship"]) { ...named ... on Company { country x: kind } ... on Rocket { y: reuse maker { ...named } } }
                }
                fragment named on Entity { name aliases }""").get("nodes");
        assertEquals("US", nodes.at("/0/country").asText());
        assertFalse(nodes.get(0).has("maker"));
        assertEquals("SpaceX", nodes.at("/1/maker/name").asText());
    }

    @Test
    void includeAndSkipDecideWhatIsCompiled() {
        String query =
                "query($deep: Boolean!) { company(ref: {id: \"company/spacex\"}) { name rockets @include(if: $deep) { name } kind @skip(if: $deep) } }";
        assertFalse(Ask.graph(query, Map.of("deep", false)).at("/company").has("rockets"));
        JsonNode deep = Ask.graph(query, Map.of("deep", true)).at("/company");
        assertTrue(deep.at("/rockets").size() >= 2);
        assertFalse(deep.has("kind"));
        List<String> shallow = Statements.during(() -> Ask.graph(query, Map.of("deep", false)));
        assertFalse(shallow.get(0).contains("MAKES"), shallow.get(0));
    }

    @Test
    void mergedFieldsAreAnsweredOnce() {
        JsonNode data = Ask.graph(
                "{ company(ref: {id: \"company/spacex\"}) { rockets { name } rockets { id } ... on Company { rockets { maker { name } } } } }");
        assertEquals(3, data.at("/company/rockets/0").size());
    }

    @Test
    void totalCountIsCountedOnlyWhenSelected() {
        assertFalse(Statements.during(() -> Ask.graph("{ rockets { nodes { id } } }"))
                .get(0)
                .contains("COUNT {"));
        assertTrue(Statements.during(() -> Ask.graph("{ rockets { totalCount } }"))
                .get(0)
                .contains("COUNT {"));
        assertFalse(Statements.during(() -> Ask.graph("{ rockets { totalCount } }"))
                .get(0)
                .contains("page:"));
    }

    @Test
    void variablesAndDefaultsFillArguments() {
        String query =
                "query($first: Int = 2, $where: CompanyWhere, $at: TimeTravel) { companies(first: $first, where: $where, at: $at) { nodes { name } } }";
        assertEquals(2, Ask.graph(query).at("/companies/nodes").size());
        JsonNode one = Ask.graph(
                query,
                Map.of(
                        "first",
                        5,
                        "where",
                        Map.of("name", Map.of("startsWith", "space")),
                        "at",
                        Map.of("validAt", "2026-01-01")));
        List<String> names = one.at("/companies/nodes").findValuesAsText("name");
        assertEquals(5, names.size());
        assertTrue(
                names.stream()
                        .allMatch(
                                name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("space")),
                names::toString);
    }

    @Test
    void theSameSelectionIsTheSameText() {
        String query = "query($id: ID) { company(ref: {id: $id}) { name rockets { name } } }";
        String one = Statements.during(() -> Ask.graph(query, Map.of("id", "company/spacex")))
                .get(0);
        String other = Statements.during(() -> Ask.graph(query, Map.of("id", "company/tesla")))
                .get(0);
        assertEquals(one, other);
    }

    @Test
    void twoReferencesByNameKeepApart() {
        String ids =
                "{ connect(from: {id: \"constellation/guowang\"}, to: {id: \"constellation/starlink\"}) { sentence steps { from { id } to { id } } } claims(subject: {id: \"company/spacex\"}, speaker: {id: \"person/elon-musk\"}) { totalCount nodes { id } } }";
        String names =
                "{ connect(from: {name: \"Guowang\"}, to: {name: \"Starlink\"}) { sentence steps { from { id } to { id } } } claims(subject: {name: \"SpaceX\"}, speaker: {name: \"Elon Musk\"}) { totalCount nodes { id } } }";
        JsonNode byId = Ask.graph(ids);
        assertEquals(byId, Ask.graph(names));
        assertEquals(
                "constellation/guowang", byId.at("/connect/0/steps/0/from/id").asText());
        assertTrue(byId.at("/claims/totalCount").asInt() > 0);
    }

    @Test
    void whatIsAvoidedTakesNoPlaceAmongTheCandidates() {
        JsonNode paths = Ask.graph(
                        "{ connect(from: {id: \"company/china-satellite-network-group\"}, to: {id: \"site/taiyuan\"}, avoid: [{id: \"company/spacecom\"}], maxHops: 5, top: 10) { length sentence } }")
                .get("connect");
        assertTrue(paths.size() >= 8, paths.toString());
        assertFalse(paths.toString().contains("Spacecom"), paths.toString());
    }

    @Test
    void aDirectionTurnsTheKeyThatItStandsBy() {
        String query =
                "query($dir: Dir!) { claims(first: 100, orderBy: [{by: PROPERTY, dir: $dir}]) { nodes { property } } }";
        assertEquals(
                "ACQUIRES",
                Ask.graph(query, Map.of("dir", "ASC"))
                        .at("/claims/nodes/0/property")
                        .asText());
        assertEquals(
                "VARIANT_OF",
                Ask.graph(query, Map.of("dir", "DESC"))
                        .at("/claims/nodes/0/property")
                        .asText());
    }

    @Test
    void theUsualNameIsEnglish() {
        assertEquals(
                "SpaceX",
                Ask.graph("{ search(text: \"SpaceX\", lang: EN) { matched } }")
                        .at("/search/0/matched")
                        .asText());
    }

    @Test
    void twoRootFieldsAreTwoStatements() {
        assertEquals(
                2,
                Statements.during(() -> Ask.graph("{ meta { version } rockets { nodes { id } } }"))
                        .size());
    }
}
