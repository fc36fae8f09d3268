package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.spacegraph.importer.Importer;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

/** A date falls into a range if all days that it names do, wherever a range of days can be asked for. */
@QuarkusTest
@Tag("long")
@WithTestResource(GraphResource.class)
@TestProfile(OwnData.Apart.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatesTest {

    /** What each round, mission and listing of the test is dated. */
    private static final Map<String, String> DATES = new TreeMap<>(Map.of(
            "by", "<=2021-09-16",
            "before", "<2021-09",
            "since", ">=2021-03-01",
            "after", ">2021-03",
            "about", "~2021-05",
            "year", "2021",
            "quarter", "2021-Q2",
            "day", "2021-05-05"));

    private static final String HEADER = "tier: FILING, published: 2021-10-01";

    @Inject
    Driver driver;

    @Inject
    Importer importer;

    private OwnData data;

    @BeforeAll
    void bring(@TempDir Path folder) {
        data = new OwnData(driver, importer, folder);
        data.empty();
        for (String type : List.of("round", "mission", "ipo")) {
            data.entities(
                    type + "s",
                    DATES.keySet().stream()
                            .map(name -> type + "/" + name + "," + name)
                            .toArray(String[]::new));
        }
        data.entities("companies", "company/c,C");
        data.entities("constellations", "constellation/c,C");
        data.entities("policies", "policy/by,by", "policy/years,years", "policy/since,since", "policy/none,none");
        List<String> claims = new ArrayList<>();
        DATES.forEach((name, date) -> {
            claims.add(claim("r" + name, "round/" + name, "ROUND_ANNOUNCED", "value: \"" + date + "\""));
            claims.add(claim("a" + name, "round/" + name, "ROUND_AMOUNT", "value: 1e6 USD, written: a million"));
            claims.add(claim("c" + name, "company/c", "RAISED", "object: round/" + name));
            claims.add(claim("m" + name, "mission/" + name, "MISSION_DATE", "value: \"" + date + "\""));
            claims.add(claim(
                    "d" + name,
                    "mission/" + name,
                    "DEPLOYED",
                    "object: constellation/c, value: 1 satellites, written: a"));
            claims.add(claim("i" + name, "ipo/" + name, "IPO_STATE", "value: WITHDRAWN, asOf: \"" + date + "\""));
        });
        claims.add(claim("pa", "policy/by", "POLICY_FROM", "value: \"<=2021-05-01\""));
        claims.add(claim("pb", "policy/years", "POLICY_FROM", "value: 2021"));
        claims.add(claim("pc", "policy/years", "POLICY_TO", "value: 2025"));
        claims.add(claim("pd", "policy/since", "POLICY_FROM", "value: \">=2021\""));
        claims.add(claim("pe", "policy/none", "PURPOSE", "value: none"));
        data.source("s", HEADER, claims);
        data.bring();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from: \"2021-01-01\", to: \"2021-12-31\" | about day quarter year",
                "from: \"2021-05-01\", to: \"2021-05-31\" | about day",
                "from: \"2021-05-06\", to: \"2021-05-31\" | ''",
                "from: \"1990-01-01\", to: \"1990-12-31\" | ''",
                "from: \"2031-01-01\", to: \"2031-12-31\" | ''",
                "to: \"2021-12-31\" | about before by day quarter year",
                "to: \"2021-09-01\" | about before day quarter",
                "from: \"2021-01-01\" | about after day quarter since year",
                "from: \"2021-04-01\" | about after day quarter",
                "from: null, to: null | about after before by day quarter since year",
            })
    void aDateFallsIntoARangeIfAllDaysThatItNamesDo(String range, String expected) {
        for (String at : List.of("", ", at: {knownAt: \"2026-01-01T00:00:00Z\"}")) {
            JsonNode found = Ask.graph("""
                    {
                      rounds: fundingRounds(first: 50, where: {announced: {%1$s}}%2$s) { nodes { name } }
                      missions(first: 50, where: {date: {%1$s}}%2$s) { nodes { name } }
                      ipos(first: 50, where: {event: {%1$s}}%2$s) { nodes { name } }
                      ipoWithdrawals(period: {%1$s}%2$s) { ipo { name } }
                      capital(by: COMPANY, period: {%1$s}%2$s) { rounds total { amount } fundingRounds { name } }
                    }""".formatted(range, at));
            Set<String> names = new TreeSet<>(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
            assertEquals(names, names(found.at("/rounds/nodes")), "rounds" + at);
            assertEquals(names, names(found.at("/missions/nodes")), "missions" + at);
            assertEquals(names, names(found.at("/ipos/nodes")), "ipos" + at);
            assertEquals(names, names(found.at("/ipoWithdrawals")), "withdrawals" + at);
            assertEquals(names, names(found.at("/capital/0/fundingRounds")), "capital" + at);
            assertEquals(
                    names.size() * 1_000_000,
                    found.at("/capital/0/total/amount").asInt());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2021-12-31, 4, 4",
        "2021-05-01, 2021-05-31, 2, 6",
        "1990-01-01, 1990-12-31, 0, 2",
        "2031-01-01, 2031-12-31, 0, 2"
    })
    void whatMayFallIntoItIsCountedApart(String from, String to, int sure, int undated) {
        JsonNode found = Ask.graph("""
                {
                  capital(by: COMPANY, period: {from: "%1$s", to: "%2$s"}) { key rounds undated }
                  constellation(ref: {name: "C"}) { launches(from: "%1$s", to: "%2$s") { launches satellites undated } }
                }""".formatted(from, to));
        assertEquals(sure, found.at("/capital/0/rounds").asInt());
        assertEquals(undated, found.at("/capital/0/undated").asInt());
        assertEquals(sure, found.at("/constellation/launches/launches").asInt());
        assertEquals(sure, found.at("/constellation/launches/satellites").asInt());
        assertEquals(undated, found.at("/constellation/launches/undated").asInt());
    }

    @Test
    void aRoundOfNoCertainYearHasNone() {
        JsonNode years =
                Ask.graph("{ capital(by: YEAR) { key rounds undated } }").get("capital");
        assertEquals(
                "[{\"key\":\"2021\",\"rounds\":4,\"undated\":0},{\"key\":\"UNKNOWN\",\"rounds\":4,\"undated\":0}]",
                years.toString());
        JsonNode of2021 = Ask.graph(
                        "{ capital(by: YEAR, period: {from: \"2021-01-01\", to: \"2021-12-31\"}) { key rounds undated } }")
                .get("capital");
        assertEquals(
                "[{\"key\":\"2021\",\"rounds\":4,\"undated\":0},{\"key\":\"UNKNOWN\",\"rounds\":0,\"undated\":4}]",
                of2021.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to: \"2020-12-31\" | none",
                "to: \"2021-04-30\" | none years",
                "to: \"2021-05-01\" | by none years",
                "from: \"2025-06-01\", to: \"2025-07-01\" | by none years",
                "from: \"2026-01-01\", to: \"2026-01-02\" | by none",
            })
    void aPolicyIsInForceAsFarAsThatIsSure(String range, String expected) {
        for (String at : List.of("", ", at: {knownAt: \"2026-01-01T00:00:00Z\"}")) {
            JsonNode found = Ask.graph("{ policies(where: {period: {%s}}%s) { nodes { name } } }".formatted(range, at));
            assertEquals(new TreeSet<>(List.of(expected.split(" "))), names(found.at("/policies/nodes")), at);
        }
    }

    @Test
    void nullAsksForWhatNoSourceTells() {
        JsonNode found = Ask.graph("""
                query($nothing: DateRange) {
                  policies(where: {period: null}) { nodes { name } }
                  missions(where: {outcome: null, date: {from: "2021-05-05", to: "2021-05-05"}}) { nodes { name } }
                  undated: missions(where: {date: $nothing}) { totalCount }
                  kindless: missions(where: {NOT: {kind: null}}) { totalCount }
                  then: missions(where: {outcome: null, rocket: null}, at: {validAt: "2024-01-01"}) { totalCount }
                }""", java.util.Collections.singletonMap("nothing", null));
        assertEquals(Set.of("none"), names(found.at("/policies/nodes")));
        assertEquals(Set.of("day"), names(found.at("/missions/nodes")));
        assertEquals(0, found.at("/undated/totalCount").asInt());
        assertEquals(0, found.at("/kindless/totalCount").asInt());
        assertEquals(8, found.at("/then/totalCount").asInt());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "companies(where: {name: null}) | name",
                "companies(where: {name: {eq: null}}) | name",
                "companies(where: {sanctioned: null}) | sanctioned",
                "companies(where: {AND: null}) | AND",
                "missions(where: {NOT: null}) | NOT",
                "missions(where: {operator: {OR: null}}) | OR"
            })
    void nullIsRefusedWhereItMeansNothing(String field, String argument) {
        JsonNode error = Ask.raw("{ " + field + " { totalCount } }", Map.of()).at("/errors/0");
        assertEquals("BAD_ARGUMENT", error.at("/extensions/code").asText(), error.toString());
        assertEquals(argument, error.at("/extensions/argument").asText());
        assertTrue(error.at("/extensions/next").asText().startsWith("Leave it out"), error.toString());
    }

    private static Set<String> names(JsonNode rows) {
        return new TreeSet<>(rows.findValuesAsText("name"));
    }

    private static String claim(String id, String subject, String property, String keys) {
        return "{id: %s, subject: %s, property: %s, modality: REPORTED, quote: a million, %s}"
                .formatted(id, subject, property, keys);
    }
}
