package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.spacegraph.value.FoldedName;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Names are found however somebody types them, and what is meant comes first. */
@QuarkusTest
@Tag("long")
@WithTestResource(GraphResource.class)
class SearchTest {

    @Inject
    Driver driver;

    private static final String SEARCH =
            "query($t: String!, $n: Int) { search(text: $t, first: $n) { score matched entity { id name } } }";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "AT&T | company/att | AT&T",
                "Kineis | company/kineis | Kinéis",
                "Pleiades Neo | constellation/pleiades-neo | Pléiades Neo",
                "ＳｐａｃｅＸ | company/spacex | SpaceX",
                "ispace | company/ispace | iSpace",
                "ispace, inc. | company/ispace-inc | ispace, inc.",
                "Spacecom | company/spacecom | Spacecom",
                "SSST | company/spacecom | SSST",
                "天兵 | company/space-pioneer | 天兵科技",
                "rocketlab | company/rocket-lab | Rocket Lab",
                "zhuque3 | rocket/zhuque-3 | Zhuque-3",
                "Zhuque 3 | rocket/zhuque-3 | Zhuque-3",
                "Galatic Energy | company/galactic-energy | Galactic Energy",
                "CZ-6A | rocket/long-march-6a | CZ-6A",
                "LM-6A | rocket/long-march-6a | LM-6A",
                "cz6a | rocket/long-march-6a | CZ-6A",
                "长征五号 | rocket/long-march-5 | 长征五号",
                "Chang Zheng 5 | rocket/long-march-5 | Chang Zheng 5"
            })
    void theFirstIsMeant(String text, String id, String matched) {
        JsonNode hit = search(text, 5).get(0);
        assertEquals(id, hit.at("/entity/id").asText());
        assertEquals(matched, hit.get("matched").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "company, SpaceX, company/spacex",
        "company, ' spacex ', company/spacex",
        "company, ＳｐａｃｅＸ, company/spacex",
        "company, AT&T, company/att",
        "company, Kineis, company/kineis",
        "company, Kine\u0301is, company/kineis",
        "company, KINÉIS, company/kineis",
        "constellation, Pleiades  Neo, constellation/pleiades-neo",
        "company, i\u2010Space, company/ispace",
        "rocket, CZ-6A, rocket/long-march-6a",
        "rocket, 长征五号, rocket/long-march-5",
        "launchSite, Andoya Spaceport, site/andoya"
    })
    void aReferenceIsFoldedToo(String field, String name, String id) {
        JsonNode found =
                Ask.graph("query($n: String!) { x: %s(ref: {name: $n}) { id } }".formatted(field), Map.of("n", name));
        assertEquals(id, found.at("/x/id").asText());
    }

    @Test
    void aNameThatTwoBearIsNotUnique() {
        JsonNode error =
                Ask.raw("{ company(ref: {name: \"ispace\"}) { id } }", Map.of()).at("/errors/0");
        assertEquals("NOT_UNIQUE", error.at("/extensions/code").asText());
        assertEquals(
                "company/ispace, company/ispace-inc",
                error.at("/extensions/allowed").asText());
    }

    @Test
    void anAliasThatAFeedAloneGivesMeansNothingElseThanWhatDataNames() {
        try (SmallGraph small = new SmallGraph(driver)) {
            small.entity("Company", "company/works");
            try (Session session = driver.session()) {
                session.run(
                                "MATCH (n:Node {id: 'company/works'}) SET n.feed = 'gcat', n.aliases = ['SpaceX', 'Works'], n.foldedNames = n.foldedNames + ['spacex', 'works']")
                        .consume();
            }
            assertEquals("company/spacex", id("spacex"));
            assertEquals("company/works", id("Works"));
        }
    }

    private static String id(String name) {
        return Ask.graph("query($n: String!) { company(ref: {name: $n}) { id } }", Map.of("n", name))
                .at("/company/id")
                .asText();
    }

    @Test
    void companiesComeBeforeTheirRoundsAndListings() {
        for (String text : List.of("galactic", "ispace", "Spacecom", "SpaceX")) {
            List<String> types = new ArrayList<>();
            search(text, 100)
                    .forEach(hit -> types.add(hit.at("/entity/id").asText().replaceFirst("/.*", "")));
            int last = Math.max(types.lastIndexOf("company"), types.lastIndexOf("constellation"));
            int first = types.indexOf("round");
            assertTrue(first > last && last >= 0, () -> text + ": " + types);
        }
        assertEquals(
                List.of("company/galactic-energy", "company/virgin-galactic"),
                ids(search("galactic", 2)).stream().sorted().toList());
    }

    @Test
    void whatBeginsSoComesFirstAndTheBestKnownOfIt() {
        List<String> ids = ids(search("spa", 5));
        assertTrue(ids.contains("company/spacex"), ids::toString);
        search("spa", 20)
                .forEach(hit -> assertTrue(
                        hit.get("matched").asText().toLowerCase(Locale.ROOT).startsWith("spa"), hit::toString));
    }

    @Test
    void aLetterMayDifferIfNothingElseIsFound() {
        List<String> ids = ids(search("Zhuqe", 4));
        assertEquals(
                List.of("rocket/zhuque-1", "rocket/zhuque-2", "rocket/zhuque-2e", "rocket/zhuque-3"),
                ids.stream().sorted().toList());
        assertEquals(List.of(), ids(search("Zhuqxxe", 4)));
        search("Zhuque", 50)
                .forEach(hit -> assertTrue(hit.get("matched").asText().contains("Zhuque"), hit::toString));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SpaceX", "galactic", "spa", "Zhuqe", "朱雀", "launch of 2024"})
    void theBestHasTheHighestScore(String text) {
        List<Double> scores = new ArrayList<>();
        search(text, 50).forEach(hit -> scores.add(hit.get("score").asDouble()));
        assertEquals(scores.stream().sorted((a, b) -> Double.compare(b, a)).toList(), scores);
        assertTrue(scores.size() > 1, scores::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "eq, '\"kineis\"', company/kineis",
        "eq, '\"ＫＩＮÉＩＳ \"', company/kineis",
        "in, '[\"at&t\"]', company/att",
        "contains, '\"INEI\"', company/kineis",
        "startsWith, '\"kinei\"', company/kineis"
    })
    void aFilterIsFoldedToo(String operator, String value, String id) {
        JsonNode found =
                Ask.graph("{ companies(where: {name: {%s: %s}}) { nodes { id } } }".formatted(operator, value));
        assertEquals(List.of(id), found.findValuesAsText("id"));
        String exact = "{ companies(where: {name: {%s: %s, ignoreCase: false}}) { nodes { id } } }";
        assertEquals(List.of(), Ask.graph(exact.formatted(operator, value)).findValuesAsText("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASC", "DESC"})
    void theOrderOfNamesIsBlindToCaseAndAccentsOverPagesToo(String dir) {
        String query =
                "query($c: String) { companies(first: 50, after: $c, orderBy: [{by: NAME, dir: %s}]) { nodes { name } pageInfo { endCursor hasNextPage } } }"
                        .formatted(dir);
        List<String> names = new ArrayList<>();
        Map<String, Object> from = Map.of();
        for (boolean more = true; more; ) {
            JsonNode page = Ask.graph(query, from).get("companies");
            names.addAll(page.findValuesAsText("name"));
            more = page.at("/pageInfo/hasNextPage").asBoolean();
            from = Map.of("c", page.at("/pageInfo/endCursor").asText());
        }
        Comparator<String> folded = Comparator.comparing(FoldedName::of);
        assertEquals(
                names.stream()
                        .sorted(dir.equals("ASC") ? folded : folded.reversed())
                        .toList(),
                names);
        assertTrue(names.size() > 700, () -> "only " + names.size());
        assertEquals(names.size(), names.stream().distinct().count());
        assertTrue(Math.abs(names.indexOf("iSpace") - names.indexOf("Isar Aerospace")) < 20, names::toString);
    }

    private static JsonNode search(String text, int first) {
        return Ask.graph(SEARCH, Map.of("t", text, "n", first)).get("search");
    }

    private static List<String> ids(JsonNode hits) {
        return hits.findValuesAsText("id");
    }
}
