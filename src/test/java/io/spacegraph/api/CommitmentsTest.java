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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/** What becomes of commitments, over data made for it. */
@Tag("long")
@QuarkusTest
@WithTestResource(GraphResource.class)
@TestProfile(OwnData.Apart.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommitmentsTest {

    private static final String FIELDS =
            "{ target { id } speaker { id } due { value } outcome reason slips { id } slipDays { low high } daysLate { low high }"
                    + " fulfilledBy { id } claims { id } }";

    @Inject
    Driver driver;

    @Inject
    Importer importer;

    @TempDir
    Path folder;

    private OwnData data;

    @BeforeEach
    void ownData() {
        data = new OwnData(driver, importer, folder);
        data.empty();
        data.entities("rockets", "rocket/a,Alpha", "rocket/b,Beta", "rocket/r,Rho");
        data.entities("constellations", "constellation/c,C", "constellation/e,E", "constellation/l,L");
        data.entities("missions", "mission/one,One", "mission/two,Two", "mission/test,Test", "mission/gone,Gone");
        data.entities("companies", "company/m,M", "company/q,Q");
        data.entities("people", "person/boss,Boss");
        data.entities("acquisitions", "acquisition/a,Purchase");
        data.source(
                "news",
                "tier: QUALITY_PRESS, published: 2024-01-10",
                List.of(
                        claim("f1", "rocket/a", "FIRST_FLIGHT", "TARGET", "2024-06, speaker: company/m"),
                        claim(
                                "p1",
                                "constellation/c",
                                "SATELLITES_PLANNED",
                                "PLAN",
                                "100 satellites, due: 2024, reading: CUMULATIVE"),
                        claim(
                                "p2",
                                "constellation/c",
                                "SATELLITES_PLANNED",
                                "PLAN",
                                "50 satellites, due: 2024, reading: ADDITIONAL"),
                        claim(
                                "p3",
                                "constellation/c",
                                "SATELLITES_PLANNED",
                                "PLAN",
                                "80 satellites, due: 2024, reading: ADDITIONAL"),
                        claim("k1", "rocket/a", "COST_PER_KG", "TARGET", "<3000 USD/kg"),
                        claim("k2", "rocket/a", "COST_PER_KG", "TARGET", "1000 USD/kg, due: 2024-03"),
                        claim("g1", "rocket/a", "GOAL", "TARGET", "five launches, due: 2024")));
        data.source(
                "retelling",
                "tier: AGGREGATOR, published: 2024-01-12, derivedFrom: [source/news]",
                List.of(claim("f1b", "rocket/a", "FIRST_FLIGHT", "TARGET", "2024-06, speaker: company/m")));
        data.source(
                "later",
                "tier: QUALITY_PRESS, published: 2024-06-01",
                List.of(
                        claim("f2", "rocket/a", "FIRST_FLIGHT", "TARGET", "2025, speaker: company/m"),
                        claim("f3", "rocket/a", "FIRST_FLIGHT", "FORECAST", "2026, speaker: company/q"),
                        claim("f3n", "rocket/a", "FIRST_FLIGHT", "FORECAST", "2027")));
        data.source(
                "facts",
                "tier: QUALITY_PRESS, published: 2024-12-31",
                List.of(
                        claim(
                                "s0",
                                "constellation/c",
                                "SATELLITES_LAUNCHED",
                                "REPORTED",
                                "40 satellites, asOf: 2023-12-01"),
                        claim(
                                "s1",
                                "constellation/c",
                                "SATELLITES_IN_ORBIT",
                                "REPORTED",
                                "60 satellites, asOf: 2024-06-01"),
                        claim(
                                "s2",
                                "constellation/c",
                                "SATELLITES_LAUNCHED",
                                "REPORTED",
                                "110 satellites, asOf: 2024-12-20"),
                        claim(
                                "s3",
                                "constellation/c",
                                "SATELLITES_LAUNCHED",
                                "REPORTED",
                                "500 satellites, asOf: 2024-03, refutedBy: [s2]"),
                        claim(
                                "s4",
                                "constellation/c",
                                "SATELLITES_LAUNCHED",
                                "OPINION",
                                "600 satellites, asOf: 2024-03"),
                        claim("k3", "rocket/a", "COST_PER_KG", "REPORTED", "2500 USD/kg, asOf: 2024-05"),
                        claim("k4", "rocket/a", "COST_PER_KG", "REPORTED", "900 CNY/kg, asOf: 2024-02")));
        data.source(
                "flight",
                "tier: QUALITY_PRESS, published: 2025-03-03",
                List.of(claim("f4", "rocket/a", "FIRST_FLIGHT", "REPORTED", "2025-03-02")));
        data.source(
                "launches",
                "tier: AGGREGATOR, kind: DATASET, published: 2019-06-01",
                List.of(
                        claim("l4", "mission/one", "MISSION_DATE", "REPORTED", "2018-07-25"),
                        claim("l4o", "mission/one", "DEPLOYED", "REPORTED", "65 satellites, object: constellation/l"),
                        claim("l4k", "mission/one", "MISSION_KIND", "REPORTED", "ORBITAL_LAUNCH"),
                        claim("l4r", "mission/one", "LAUNCHED_ON", "REPORTED", "Beta, object: rocket/b"),
                        claim("l4c", "mission/one", "OPERATED_BY", "REPORTED", "M, object: company/m"),
                        claim("t1", "mission/test", "MISSION_DATE", "REPORTED", "2018-03-01"),
                        claim("t1k", "mission/test", "MISSION_KIND", "REPORTED", "GROUND_TEST"),
                        claim("t1r", "mission/test", "LAUNCHED_ON", "REPORTED", "Rho, object: rocket/r"),
                        claim("l5", "mission/two", "MISSION_DATE", "REPORTED", "2019-01-11"),
                        claim("l5o", "mission/two", "DEPLOYED", "REPORTED", "10 satellites, object: constellation/l")));
        data.source(
                "plans",
                "tier: QUALITY_PRESS, published: 2014-01-10",
                List.of(
                        claim("e1", "constellation/e", "SATELLITES_PLANNED", "PLAN", "25 satellites, due: 2015"),
                        claim("e3", "constellation/e", "SATELLITES_PLANNED", "PLAN", "30 satellites, due: 2015"),
                        claim(
                                "l1",
                                "constellation/l",
                                "SATELLITES_PLANNED",
                                "PLAN",
                                "75 satellites, due: 2018, reading: CUMULATIVE"),
                        claim(
                                "l2",
                                "constellation/l",
                                "SATELLITES_PLANNED",
                                "PLAN",
                                "65 satellites, due: 2018, reading: CUMULATIVE"),
                        claim(
                                "l3",
                                "constellation/l",
                                "SATELLITES_PLANNED",
                                "PLAN",
                                "76 satellites, due: 2018, reading: CUMULATIVE"),
                        claim("b1", "rocket/b", "FIRST_FLIGHT", "PLAN", "2018-06"),
                        claim("r1", "rocket/r", "FIRST_FLIGHT", "PLAN", "2018"),
                        claim("r2", "rocket/r", "FIRST_FLIGHT", "FORECAST", "2019-06")));
        data.source(
                "periods",
                "tier: QUALITY_PRESS, published: 2017-01-10",
                List.of(
                        claim("n1", "rocket/b", "LAUNCHES", "PLAN", "2 launches, period: 2018, due: 2018"),
                        claim("n2", "rocket/b", "LAUNCHES", "PLAN", "1 launches, period: 2018"),
                        claim("n3", "rocket/b", "LAUNCHES", "PLAN", "1 launches, period: 2019, due: 2019"),
                        claim("n4", "company/m", "LAUNCHES_PER_YEAR", "PLAN", "2 launches/year, due: 2018"),
                        claim("n5", "mission/gone", "MISSION_DATE", "PLAN", "2018-05-01"),
                        claim("n5r", "mission/gone", "LAUNCHED_ON", "PLAN", "Rho, object: rocket/r"),
                        claim(
                                "n6",
                                "constellation/l",
                                "SATELLITES_PLANNED",
                                "PLAN",
                                "90 satellites, due: 2018, reading: CUMULATIVE, scope: first phase"),
                        claim("n7", "acquisition/a", "ACQUISITION_CLOSED", "PLAN", "2018-06-01")));
        data.source(
                "states",
                "tier: QUALITY_PRESS, published: 2019-02-01",
                List.of(
                        claim("n8", "rocket/b", "LAUNCHES", "REPORTED", "3 launches, asOf: 2018-12-31"),
                        claim("n9", "acquisition/a", "ACQUISITION_STATE", "REPORTED", "CLOSED, asOf: <=2018-12-31"),
                        claim("n10", "person/boss", "HAS_ROLE", "REPORTED", "chief executive, object: company/m")));
        data.source(
                "speech",
                "tier: QUALITY_PRESS, published: 2024-01-20",
                List.of(claim("f0", "rocket/a", "FIRST_FLIGHT", "TARGET", "2024-05, speaker: person/boss")));
        data.source(
                "undated",
                "tier: QUALITY_PRESS, knownFrom: 2024-08-01",
                List.of(claim("f9", "rocket/a", "FIRST_FLIGHT", "PLAN", "2025-06, speaker: company/m")));
        data.source(
                "counts",
                "tier: QUALITY_PRESS, published: 2025-01-10",
                List.of(
                        claim("e2", "constellation/e", "SATELLITES_IN_ORBIT", "REPORTED", "31 satellites, asOf: 2024"),
                        claim(
                                "e4",
                                "constellation/e",
                                "SATELLITES_IN_ORBIT",
                                "REPORTED",
                                "26 satellites, asOf: 2020-01-01")));
        data.bring();
    }

    @Test
    void retellingsAreOneCommitmentAndItsOwnSpeakerMovesIt() {
        JsonNode first = commitment("f1", "about: {id: \"rocket/a\"}", at("2025-01-15", "2025-01-15"));
        assertEquals(List.of("claim/f1", "claim/f1b"), ids(first.get("claims")));
        assertEquals("RESTATED", first.get("outcome").asText());
        assertEquals(List.of("claim/f2"), ids(first.get("slips")), "nobody else's forecast moves it");
        assertEquals("{\"low\":185,\"high\":578}", first.get("slipDays").toString());
        assertEquals(
                "Due by 2024-06-30; claim/f2 of 2024-06-01 moved it to 2025, and no claim shows it.",
                first.get("reason").asText());
        JsonNode second = commitment("f2", "", at("2025-01-15", "2025-01-15"));
        assertEquals("OPEN", second.get("outcome").asText());
        assertTrue(second.get("slipDays").isNull());
    }

    @Test
    void aFactCountsFromItsDayAndFromWhenItWasKnown() {
        assertEquals("LATE", outcome("f1", at("2025-04-01", "2025-04-01")));
        assertEquals("KEPT", outcome("f2", at("2025-04-01", "2025-04-01")));
        assertEquals("RESTATED", outcome("f1", at("2025-02-01", "2026-01-01")), "it had not flown that day");
        assertEquals("RESTATED", outcome("f1", at("2025-04-01", "2025-03-02")), "nobody knew yet");
        assertEquals(
                "NOT_ENOUGH_DATA",
                outcome("k2", at("2024-07-01", "2024-05-31")),
                "no fact of after March was known by then");
        assertEquals("OPEN", outcome("f1", at("2024-07-01", "2024-05-31")), "knowledge of May tells nothing of July");
        JsonNode late = commitment("f1", "", at("2025-04-01", "2025-04-01"));
        assertEquals(List.of("claim/f4"), ids(late.get("fulfilledBy")));
        assertEquals(
                "Due by 2024-06-30; claim/f4 of 2025-03-02 shows it: 245 days late.",
                late.get("reason").asText());
        assertEquals("{\"low\":245,\"high\":245}", late.get("daysLate").toString());
    }

    @Test
    void aCountThatIsSeenLaterSetsBoundsOnly() {
        String at = at("2025-06-01", "2025-06-01");
        JsonNode seen = commitment("e1", "", at);
        assertEquals("KEPT_OR_LATE", seen.get("outcome").asText());
        assertEquals(
                "Due by 2015-12-31; first shown by claim/e4 of 2020-01-01, so at most 1462 days late.",
                seen.get("reason").asText());
        assertEquals("{\"low\":0,\"high\":1462}", seen.get("daysLate").toString());
        JsonNode less = commitment("e3", "", at);
        assertEquals("LATE", less.get("outcome").asText(), "in 2020 there were still 26");
        assertEquals("{\"low\":1463,\"high\":3288}", less.get("daysLate").toString());
    }

    @Test
    void launchesOneByOneShowWhatNoCountDoes() {
        String at = at("2025-06-01", "2025-06-01");
        JsonNode late = commitment("l1", "", at);
        assertEquals("LATE", late.get("outcome").asText());
        assertEquals(
                "Due by 2018-12-31; claim/l5 of 2019-01-11 shows it: 11 days late.",
                late.get("reason").asText());
        assertEquals("KEPT", outcome("l2", at), "65 were up in July");
        JsonNode missed = commitment("l3", "", at);
        assertEquals("MISSED", missed.get("outcome").asText(), "75 of 76 are recorded");
        assertEquals(
                "Due by 2018-12-31; the launch records, which reach to 2019-01-11, have 75 of 76 satellites launched,"
                        + " prototypes included.",
                missed.get("reason").asText());
        assertEquals("MISSED", outcome("n6", at), "fewer of the whole are fewer of a part");
    }

    @Test
    void progressAndCommitmentsGiveOneReasonForOneMilestone() {
        String at = at("2025-06-01", "2025-06-01");
        JsonNode milestones = Ask.timeless("{ constellationProgress(constellation: {id: \"constellation/l\"} " + at
                        + ") { claims { id } outcome reason } }")
                .get("constellationProgress");
        assertEquals(4, milestones.size());
        for (JsonNode milestone : milestones) {
            JsonNode commitment =
                    commitment(milestone.at("/claims/0/id").asText().substring("claim/".length()), "", at);
            assertEquals(commitment.get("outcome"), milestone.get("outcome"));
            assertEquals(commitment.get("reason"), milestone.get("reason"));
        }
    }

    @Test
    void launchesOfAPeriodAreCountedAsFarAsRecordsReach() {
        String at = at("2025-06-01", "2025-06-01");
        JsonNode missed = commitment("n1", "", at);
        assertEquals("MISSED", missed.get("outcome").asText(), "a total of 3 is none of that year");
        assertEquals(
                "Due by 2018-12-31; the launch records, which reach to 2019-01-11, have 1 of 2 orbital launches.",
                missed.get("reason").asText());
        assertEquals(
                List.of("claim/l4"),
                ids(commitment("n2", "", at).get("fulfilledBy")),
                "due with the end of its period");
        assertEquals("KEPT", outcome("n2", at));
        assertEquals("NOT_ENOUGH_DATA", outcome("n3", at), "the records end in January of that year");
        assertEquals("MISSED", outcome("n4", at), "its company launched once");
        assertEquals("MISSED", outcome("n5", at), "its rocket was only tested on the ground");
    }

    @Test
    void aStateShowsWhatItImplies() {
        JsonNode closed = commitment("n7", "", at("2025-06-01", "2025-06-01"));
        assertEquals("KEPT_OR_LATE", closed.get("outcome").asText());
        assertEquals(
                "Due by 2018-06-01; first shown by claim/n9 of by 2018-12-31, so at most 213 days late.",
                closed.get("reason").asText());
    }

    @Test
    void theCompanyMovesWhatItsManagerSaidAndAnUndatedPageMovesNothing() {
        JsonNode said = commitment("f0", "", at("2025-01-15", "2025-01-15"));
        assertEquals("RESTATED", said.get("outcome").asText());
        assertEquals(List.of("claim/f2"), ids(said.get("slips")));
    }

    @Test
    void whatTheLaunchRecordsCoverAndDoNotHaveIsMissed() {
        JsonNode missed = commitment("r1", "", at("2025-06-01", "2025-06-01"));
        assertEquals("MISSED", missed.get("outcome").asText(), "a test on the ground is no flight");
        assertEquals("LATE", outcome("b1", at("2025-06-01", "2025-06-01")));
        assertEquals(
                "Due by 2018-12-31; the launch records, which reach to 2019-01-11, do not have it.",
                missed.get("reason").asText());
        assertEquals("NOT_ENOUGH_DATA", outcome("r2", at("2025-06-01", "2025-06-01")), "they end before 2020");
        assertEquals(
                "NOT_ENOUGH_DATA", outcome("r1", at("2019-01-01", "2025-06-01")), "by then they reach to July 2018");
    }

    @Test
    void countersAndCostsAreHeldAgainstFacts() {
        String at = at("2025-06-01", "2025-06-01");
        assertEquals(
                List.of("claim/s2"), ids(commitment("p1", "", at).get("fulfilledBy")), "refuted and opinions left out");
        assertEquals("KEPT", outcome("p1", at));
        assertEquals("KEPT", outcome("p2", at), "110 is 50 on top of 40");
        assertEquals(
                "NOT_ENOUGH_DATA",
                outcome("p3", at),
                "110 is not 80 on top of 40, but nobody says how many after 2024");
        assertEquals("KEPT", outcome("k1", at), "2500 is under 3000, and no day was named");
        assertEquals("OPEN", outcome("k1", at("2024-04-30", "2025-06-01")));
        assertEquals("MISSED", outcome("k2", at), "yuan are not held against dollars");
        assertEquals(
                "Due by 2024-03-31; claim/k3 of 2024-05-01 to 2024-05-31, the latest that could show it, does not.",
                commitment("k2", "", at).get("reason").asText());
        assertEquals("NOT_ENOUGH_DATA", outcome("g1", at));
        assertEquals("OPEN", outcome("g1", at("2024-12-31", "2025-06-01")));
    }

    @Test
    void filtersAndOrder() {
        String at = at("2025-06-01", "2025-06-01");
        assertEquals(List.of("f1", "f9", "f2"), targets("speaker: {id: \"company/m\"}", at));
        assertEquals(
                List.of(
                        "e1", "e3", "n5", "n7", "b1", "l1", "l2", "l3", "n1", "n2", "n4", "n6", "r1", "r2", "n3", "k2",
                        "f0", "f1", "g1", "p1", "p2", "p3"),
                targets("dueBefore: \"2025-01-01\"", at));
        assertEquals(
                List.of("k2", "f0", "f1", "g1"), targets("about: {name: \"alpha\"}, dueBefore: \"2025-01-01\"", at));
        assertEquals(List.of("n5", "l3", "n1", "n4", "n6", "r1", "k2"), targets("outcome: [MISSED]", at));
        assertEquals(List.of("e1", "e3"), targets("first: 2", at));
        assertEquals("k1", targets("about: {id: \"rocket/a\"}", at).get(8), "what names no day comes last");
        assertEquals(List.of(), targets("about: {id: \"rocket/a\"}", "at: {knownAt: \"2024-01-09T00:00:00Z\"}"));
        assertEquals(
                "first must be 1..200, was 201",
                Ask.raw("{ commitments(first: 201) { outcome } }", Map.of())
                        .at("/errors/0/message")
                        .asText());
    }

    private static String outcome(String target, String at) {
        return commitment(target, "", at).get("outcome").asText();
    }

    private static JsonNode commitment(String target, String arguments, String at) {
        for (JsonNode commitment : commitments(arguments, at)) {
            if (commitment.at("/target/id").asText().equals("claim/" + target)) {
                return commitment;
            }
        }
        throw new AssertionError("No commitment " + target + " in " + commitments(arguments, at));
    }

    private static List<String> targets(String arguments, String at) {
        List<String> targets = new ArrayList<>();
        commitments(arguments, at)
                .forEach(commitment ->
                        targets.add(commitment.at("/target/id").asText().substring("claim/".length())));
        return targets;
    }

    private static JsonNode commitments(String arguments, String at) {
        return Ask.timeless("{ commitments(" + arguments + " " + at + ") " + FIELDS + " }")
                .get("commitments");
    }

    private static List<String> ids(JsonNode claims) {
        List<String> ids = new ArrayList<>();
        claims.forEach(claim -> ids.add(claim.get("id").asText()));
        return ids;
    }

    private static String at(String valid, String known) {
        return "at: {validAt: \"%s\", knownAt: \"%sT00:00:00Z\"}".formatted(valid, known);
    }

    private static String claim(String id, String subject, String property, String modality, String value) {
        return "{id: %s, subject: %s, property: %s, modality: %s, quote: q, value: %s}"
                .formatted(id, subject, property, modality, value);
    }
}
