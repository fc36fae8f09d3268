package io.spacegraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The investor's questions on the real data: the figures that must come out, what is refused, and what is not known. */
@Tag("long")
@QuarkusTest
@WithTestResource(GraphResource.class)
class AnswersTest {

    private static final String PROGRESS = """
            constellationProgress(constellation: {id: "constellation/spacesail"}, on: "%s"%s) {
              milestone { satellites by { value } } reading inOrbit remaining daysLeft launchesNeeded
              daysPerLaunchNeeded daysPerLaunchOfYear daysPerLaunchObserved daysPerLaunchBest verdict claims { id }
            }""";

    @ParameterizedTest
    @CsvSource({
        "CUMULATIVE, 576, 32, 10.6875, 11.40625, BEHIND",
        "ADDITIONAL, 648, 36, 9.5, 10.13888888888889, OUT_OF_REACH"
    })
    void spacesailNeedsMoreLaunchesThanItHasShownUnderEitherReading(
            String reading, int remaining, int launches, double days, double ofYear, String verdict) {
        List<JsonNode> rows =
                rows(PROGRESS.formatted("2025-01-23", ", reading: " + reading), "constellationProgress").stream()
                        .filter(row -> row.at("/milestone/satellites").asInt() == 648
                                && row.at("/milestone/by/value").asText().equals("2025-01-01"))
                        .toList();
        assertThat(rows).hasSize(1).allSatisfy(row -> {
            assertThat(row.get("inOrbit").asInt()).isEqualTo(72);
            assertThat(row.get("remaining").asInt()).isEqualTo(remaining);
            assertThat(row.get("daysLeft").asInt()).isEqualTo(342);
            assertThat(row.get("launchesNeeded").asInt()).isEqualTo(launches);
            assertThat(row.get("daysPerLaunchNeeded").asDouble()).isEqualTo(days);
            assertThat(row.get("daysPerLaunchOfYear").asDouble()).isEqualTo(ofYear);
            // 2024-08-06, 10-15, 12-05 and 2025-01-23: 170 days over three gaps, the last of 49.
            assertThat(row.get("daysPerLaunchObserved").asDouble()).isEqualTo(170 / 3.0);
            assertThat(row.get("daysPerLaunchBest").asInt()).isEqualTo(49);
            assertThat(row.get("verdict").asText()).isEqualTo(verdict);
            assertThat(row.get("claims").size()).isGreaterThanOrEqualTo(9);
        });
    }

    @Test
    void aPaceNeedsTwoLaunches() {
        assertThat(rows(PROGRESS.formatted("2024-09-01", ""), "constellationProgress"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("verdict").asText()).isEqualTo("NOT_ENOUGH_DATA"));
    }

    @Test
    void recordsThatLackLaunchesTellNoPace() {
        assertThat(rows(
                        "constellationProgress(constellation: {name: \"Globalstar constellation\"}, on: \"2026-11-01\") {"
                                + " outcome verdict daysPerLaunchObserved projectedDate evidenceThrough }",
                        "constellationProgress"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.get("daysPerLaunchObserved").isNull()).isTrue();
                    assertThat(row.get("projectedDate").isNull()).isTrue();
                    assertThat(row.get("verdict").asText("NOT_ENOUGH_DATA")).isEqualTo("NOT_ENOUGH_DATA");
                    assertThat(row.get("outcome").asText()).isNotEqualTo("LATE");
                    assertThat(row.get("evidenceThrough").asText()).startsWith("2026-08");
                });
    }

    @Test
    void satellitesPerLaunchMayBeAsked() {
        JsonNode row = rows(
                        PROGRESS.formatted("2025-01-23", ", reading: CUMULATIVE, satellitesPerLaunch: 36"),
                        "constellationProgress")
                .get(0);
        assertThat(row.get("launchesNeeded").asInt())
                .isEqualTo((int) Math.ceil(row.get("remaining").asDouble() / 36));
    }

    @Test
    void starshipsTargetIsInTheUnitAskedFor() {
        String query =
                "costLadder(rockets: [{name: \"Starship\"}], unit: %s) { targetCost { high bound } comparable warnings }";
        JsonNode kilogram = rows(query.formatted("USD_PER_KG"), "costLadder").get(0);
        assertThat(kilogram.at("/targetCost/high").asDouble()).isEqualTo(220.462262184878);
        assertThat(kilogram.at("/targetCost/bound").asText()).isEqualTo("LESS_THAN");
        assertThat(kilogram.get("comparable").asBoolean()).isFalse();
        assertThat(kilogram.get("warnings").toString()).contains("does not say whose cost or price it is");
        JsonNode pound = rows(query.formatted("USD_PER_LB"), "costLadder").get(0);
        assertThat(pound.at("/targetCost/high").asDouble()).isEqualTo(100);
    }

    @Test
    void nebulasTargetConvertsAtTheRateOfItsOwnDocument() {
        JsonNode row = rows(
                        "costLadder(rockets: [{id: \"rocket/nebula-1\"}]) { targetCost { high } warnings }",
                        "costLadder")
                .get(0);
        // 30,000 CNY/kg at 6.7e9 CNY for 924e6 USD.
        assertThat(row.at("/targetCost/high").asDouble())
                .isEqualTo(30_000 / (6.7e9 / 924e6), org.assertj.core.data.Offset.offset(1e-6));
        assertThat(row.get("warnings").toString())
                .contains("7.2511 CNY per USD")
                .contains("implied by source/caixin");
    }

    @Test
    void whatWasNotKnownYetIsInNoAnswer() {
        String ladder = "costLadder(at: {knownAt: \"2025-02-28T00:00:00Z\"}) { rocket { id } claims { id } }";
        assertThat(rows(ladder, "costLadder").toString()).doesNotContain("rocket/starship");
        String listings = "ipoPipeline(at: {knownAt: \"2025-02-28T00:00:00Z\"}) { ipos { id } claims { knownFrom } }";
        assertThat(rows(listings, "ipoPipeline").toString())
                .doesNotContain("\"2026-")
                .contains("chang-guang");
    }

    @ParameterizedTest
    @CsvSource({"2023-01-01, ACCEPTED", "2024-11-30, INQUIRED", "2025-01-01, TERMINATED"})
    void aListingStandsInTheStateOfItsDay(String day, String state) {
        String query = "ipoPipeline(board: [], at: {validAt: \"" + day + "\"}) { state }";
        assertThat(rows(query, "ipoPipeline")).isEmpty();
        String listing = "ipoPipeline(at: {validAt: \"" + day + "\"}) { state ipos { id } }";
        assertThat(rows(listing, "ipoPipeline")).anySatisfy(row -> {
            assertThat(row.get("state").asText()).isEqualTo(state);
            assertThat(row.get("ipos").toString()).contains("ipo/chang-guang-satellite-star");
        });
    }

    @Test
    void theWithdrawalHasItsCausesEachWithWhoGivesIt() {
        JsonNode row = rows(
                        "ipoWithdrawals(cause: [SHAREHOLDER_DEBT]) { withdrawn { value } daysFromAcceptance { low high }"
                                + " causes { code speaker { name } claim { source { id } } } }",
                        "ipoWithdrawals")
                .get(0);
        assertThat(row.at("/withdrawn/value").asText()).startsWith("2024-12");
        assertThat(row.at("/daysFromAcceptance/low").asInt()).isBetween(700, 760);
        assertThat(row.get("causes").findValuesAsText("code")).contains("SANCTIONS_LISTING", "SHAREHOLDER_DEBT");
        assertThat(row.get("causes").toString()).contains("\"speaker\":{\"name\":\"Chang Guang Satellite\"}");
        assertThat(rows(
                        "ipoWithdrawals(period: {from: \"2019-01-01\", to: \"2019-12-31\"}) { state }",
                        "ipoWithdrawals"))
                .isEmpty();
    }

    @Test
    void aGateIsMetByOneRocketOrKnownNotToBeOrUnknown() {
        List<JsonNode> rows = gate("2026-03-01");
        JsonNode landspace = of(rows, "company/landspace");
        assertThat(landspace.get("met").asText()).isEqualTo("YES");
        assertThat(landspace.at("/rocket/id").asText()).isEqualTo("rocket/zhuque-3");
        assertThat(landspace.at("/satisfiedBy/id").asText()).isEqualTo("mission/zhuque-3-2025-12");
        assertThat(landspace.get("conditions").findValuesAsText("condition"))
                .containsExactly("MEDIUM_OR_LARGE_ROCKET", "REUSABLE_ROCKET", "PAYLOAD_IN_ORBIT");
        assertThat(landspace.get("conditions")).allSatisfy(condition -> {
            assertThat(condition.get("claims")).hasSize(3);
            assertThat(condition.get("evidence")).isNotEmpty();
        });
        // Electron flies and is to be reused, but is small; Neutron is medium, but has not flown.
        JsonNode rocketLab = of(rows, "company/rocket-lab");
        assertThat(rocketLab.get("met").asText()).isEqualTo("NO");
        assertThat(rocketLab.get("satisfiedBy").isNull()).isTrue();
        assertThat(rocketLab.get("reason").asText())
                .contains("Electron carries 300 kg to low Earth orbit")
                .contains("No orbital launch of Neutron is recorded up to 2026-03-01");
        assertThat(rocketLab.get("evidenceThrough").asText()).isEqualTo("2026-03-01");
        // Past the end of the launch records nobody knows.
        JsonNode later = of(gate("2026-11-01"), "company/rocket-lab");
        assertThat(later.get("met").asText()).isEqualTo("UNKNOWN");
        assertThat(later.get("reason").asText())
                .contains(
                        "No orbital launch of Neutron is recorded up to 2026-09-28; of the time from 2026-09-28 to 2026-11-01");
        assertThat(later.get("evidenceThrough").asText()).isEqualTo("2026-09-28");
        assertThat(of(gate("2025-11-30"), "company/landspace").get("met").asText())
                .isEqualTo("NO");
    }

    @Test
    void spacePioneerFailedByTheTimeItIsAsked() {
        JsonNode row = of(gate("2026-05-01"), "company/space-pioneer");
        assertThat(row.get("reason").asText())
                .isEqualTo("No orbital launch of Tianlong-3 is called a success: 2026-04-03 FAILURE.");
        assertThat(row.get("met").asText()).isEqualTo("NO");
        assertThat(row.get("evidenceThrough").asText()).isEqualTo("2026-05-01");
        JsonNode later = of(gate("2026-11-01"), "company/space-pioneer");
        assertThat(later.get("reason").asText())
                .isEqualTo("No orbital launch of Tianlong-3 is called a success: 2026-04-03 FAILURE; of the time from"
                        + " 2026-09-28 to 2026-11-01 nothing is known.");
        assertThat(later.get("met").asText()).isEqualTo("UNKNOWN");
    }

    private static List<JsonNode> gate(String day) {
        return rows(
                "listingGate(rule: {id: \"policy/sse-guideline-9-2025\"}, at: {validAt: \"" + day + "\"})"
                        + " { company { id } met reason evidenceThrough rocket { id } satisfiedBy { id }"
                        + " conditions { condition met claims { id } evidence { id } } }",
                "listingGate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-06-30", "2023-01-01", "2024-12-31", "2025-06-01", "2026-03-01", "2026-11-28"})
    void pipelineWithdrawalsAndTheListingItselfTellOneState(String day) {
        String at = "at: {validAt: \"" + day + "\"}";
        List<JsonNode> rows = rows(
                "ipoPipeline(" + at
                        + ") { state count evidenceThrough listings { ipo { id state } daysInState irregular } }",
                "ipoPipeline");
        List<String> ended = new ArrayList<>();
        rows.forEach(row -> row.get("listings").forEach(listing -> {
            String id = listing.at("/ipo/id").asText();
            assertThat(listing.at("/ipo/state").asText())
                    .as(id)
                    .isEqualTo(row.get("state").asText());
            assertThat(listing.get("irregular")).as(id).isEmpty();
            if (List.of("WITHDRAWN", "TERMINATED").contains(row.get("state").asText())) {
                ended.add(id);
            }
        }));
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            // The newest step of all is SpaceX's first day of trading.
            assertThat(row.get("evidenceThrough").asText()).isEqualTo(day.startsWith("2026-11") ? "2026-06-12" : day);
            assertThat(row.get("count").asInt()).isEqualTo(row.get("listings").size());
        });
        assertThat(rows("ipoWithdrawals(" + at + ") { ipo { id } }", "ipoWithdrawals"))
                .extracting(row -> row.at("/ipo/id").asText())
                .containsExactlyInAnyOrderElementsOf(ended);
    }

    @Test
    void aPlannedBoardCounts() {
        String star =
                "ipoPipeline(board: [STAR], at: {validAt: \"2026-03-01\"}) { listings { ipo { id board } boards } }";
        List<JsonNode> listings = new ArrayList<>();
        rows(star, "ipoPipeline").forEach(row -> row.get("listings").forEach(listings::add));
        assertThat(listings)
                .allSatisfy(
                        listing -> assertThat(listing.get("boards").toString()).isEqualTo("[\"STAR\"]"))
                .extracting(listing -> listing.at("/ipo/id").asText())
                .containsExactlyInAnyOrder(
                        "ipo/aerospace-huanyu-star",
                        "ipo/cas-space-star",
                        "ipo/cetc-lantian-star",
                        "ipo/chang-guang-satellite-star",
                        "ipo/galactic-energy-star",
                        "ipo/geovis-star",
                        "ipo/great-microwave-star",
                        "ipo/guobo-electronics-star",
                        "ipo/ispace-star",
                        "ipo/landspace-star",
                        "ipo/minospace-star",
                        "ipo/ms-electronics-star",
                        "ipo/piesat-star",
                        "ipo/space-pioneer-star");
        assertThat(Ask.timeless("{ ipos(where: {board: [STAR]}) { totalCount } }")
                        .at("/ipos/totalCount")
                        .asInt())
                .isEqualTo(14);
    }

    @Test
    void noDaysAreCountedBeyondTheEvidence() {
        JsonNode now = listed("2026-11-28");
        assertThat(now.get("evidenceThrough").asText()).isEqualTo("2026-06-12");
        assertThat(now.get("listings")).anySatisfy(listing -> {
            assertThat(listing.at("/ipo/id").asText()).isEqualTo("ipo/rocket-lab-nasdaq");
            // From 2021-08-25 to the newest document that speaks of it.
            assertThat(listing.get("evidenceThrough").asText()).isLessThan("2026-06-12");
            LocalDate through = LocalDate.parse(listing.get("evidenceThrough").asText());
            assertThat(listing.get("daysInState").asLong())
                    .isEqualTo(through.toEpochDay() - LocalDate.of(2021, 8, 25).toEpochDay());
            assertThat(listing.at("/ipo/daysInState").asInt())
                    .isEqualTo(listing.get("daysInState").asInt());
            assertThat(listing.get("planned").isNull()).isTrue();
        });
    }

    @Test
    void whatIsPlannedForAListingIsShownUntilItHappened() {
        JsonNode then = listed("2024-09-01");
        assertThat(then.get("evidenceThrough").asText()).isEqualTo("2024-09-01");
        assertThat(then.get("listings")).anySatisfy(listing -> {
            assertThat(listing.at("/ipo/id").asText()).isEqualTo("ipo/terran-orbital-nyse");
            // From 2022-03-25 to the newest document that speaks of it by then.
            assertThat(listing.get("daysInState").asInt()).isBetween(1, 891);
            assertThat(listing.get("planned").asText()).isEqualTo("ACQUIRED");
            assertThat(listing.at("/plannedBy/modality").asText()).isEqualTo("PLAN");
        });
    }

    private static JsonNode listed(String day) {
        return rows(
                        "ipoPipeline(state: [LISTED], at: {validAt: \"%s\"})".formatted(day)
                                + " { evidenceThrough listings { ipo { id daysInState } daysInState evidenceThrough planned plannedBy { modality } } }",
                        "ipoPipeline")
                .get(0);
    }

    @Test
    void moneyIsAddedUpOnlyOnceARound() {
        List<JsonNode> years =
                rows("capital(by: YEAR) { key total { amount } rounds undisclosed unconverted }", "capital");
        List<JsonNode> companies =
                rows("capital(by: COMPANY) { key total { amount } rounds undisclosed unconverted }", "capital");
        assertThat(sum(years, "rounds")).isEqualTo(sum(companies, "rounds"));
        assertThat(sum(years, "undisclosed")).isEqualTo(sum(companies, "undisclosed"));
        assertThat(of(companies, "key", "company/spacecom").at("/total/amount").asDouble())
                .isBetween(920e6, 945e6);
    }

    @Test
    void aPolicyReachesACompanyByItsIndustryOrRegion() {
        List<JsonNode> ties = ties("policy: {name: \"Jiuquan plan\"}");
        assertThat(ties).extracting(row -> row.get("strength").asText()).contains("INDUSTRY_NAMED", "REGION_ONLY");
        assertThat(ties("policy: {name: \"Jiuquan plan\"}, minStrength: DIRECT_NAMED"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"space-pioneer", "galactic-energy", "landspace", "ispace", "orienspace"})
    void aPolicyForAnIndustrySupportsOnlyWhereItHolds(String company) {
        assertThat(ties("company: {id: \"company/" + company + "\"}"))
                .isNotEmpty()
                .allSatisfy(tie ->
                        assertThat(tie.at("/policy/issuer/country").asText()).isEqualTo("CN"))
                .extracting(tie -> tie.at("/policy/id").asText())
                .contains("policy/cnsa-commercial-space-2025")
                .doesNotContain("policy/jiuquan-2026-2035", "policy/shanghai-commercial-space-cluster-2025");
    }

    @Test
    void aPolicySupportsNobodyBeforeItBegins() {
        String company = "company: {name: \"Space Pioneer\"}";
        assertThat(ties(company + ", at: {validAt: \"2024-12-31\"}"))
                .extracting(tie -> tie.at("/policy/id").asText())
                .doesNotContain("policy/cnsa-commercial-space-2025")
                .contains("policy/china-government-work-report-2024");
    }

    @Test
    void whereACompanyIsNotKnownToBeTheAnswerSaysSo() {
        JsonNode answer = Ask.timeless(
                        "{ policySupport(company: {name: \"Venus Aerospace\"}) { country places { id } unknown ties { strength } } }")
                .get("policySupport");
        assertThat(answer.get("country").isNull()).isTrue();
        assertThat(answer.at("/unknown/0").asText()).startsWith("No source says where Venus Aerospace is");
        assertThat(answer.get("ties"))
                .isNotEmpty()
                .allSatisfy(tie -> assertThat(tie.get("strength").asText()).isEqualTo("DIRECT_NAMED"));
    }

    private static List<JsonNode> ties(String arguments) {
        JsonNode answer = Ask.timeless("{ policySupport(" + arguments
                        + ") { ties { strength policy { id issuer { country } } named { id } claims { id } } } }")
                .get("policySupport");
        List<JsonNode> ties = new ArrayList<>();
        answer.get("ties").forEach(ties::add);
        return ties;
    }

    @Test
    void aRocketHasARowForEachBasisAndRanksAreOfOneBasis() {
        List<JsonNode> rows = rows(
                "costLadder { rocket { id } basis isDerived rankNow comparable nowCost { point } warnings claims { id } }",
                "costLadder");
        assertThat(rows)
                .filteredOn(row -> row.at("/rocket/id").asText().equals("rocket/falcon-9")
                        && row.get("comparable").asBoolean())
                .extracting(
                        row -> row.get("basis").asText(),
                        row -> row.at("/nowCost/point").asInt())
                .containsExactly(tuple("LIST_PRICE", 2940), tuple("CONTRACT_PRICE", 2600), tuple("INTERNAL_COST", 900));
        JsonNode heavy = rows.stream()
                .filter(row -> row.at("/rocket/id").asText().equals("rocket/falcon-heavy")
                        && row.get("basis").asText().equals("LIST_PRICE"))
                .findFirst()
                .orElseThrow();
        assertThat(heavy.get("comparable").asBoolean()).isFalse();
        assertThat(heavy.get("warnings").toString()).contains("expendable flight", "flight with recovery");
    }

    /** A price of one military mission says little of a launch of another kind. */
    @Test
    void aPriceOfOneMissionIsNotRanked() {
        JsonNode heavy = rows(
                        "costLadder(rockets: [{name: \"Falcon Heavy\"}], basis: CONTRACT_PRICE) { isDerived comparable rankNow warnings }",
                        "costLadder")
                .get(0);
        assertThat(heavy.get("comparable").asBoolean()).isFalse();
        assertThat(heavy.get("rankNow").isNull()).isTrue();
        assertThat(heavy.get("warnings").toString()).contains("is a price of AFSPC-52 only");
    }

    @Test
    void aPriceOverAPayloadIsSaidToBeDerivedFromBothClaims() {
        JsonNode electron = rows(
                        "costLadder(rockets: [{name: \"Electron\"}], basis: CONTRACT_PRICE) { isDerived nowCost { point }"
                                + " now { basis } rankNow warnings claims { property } }",
                        "costLadder")
                .get(0);
        assertThat(electron.get("isDerived").asBoolean()).isTrue();
        assertThat(electron.get("now").isNull()).isTrue();
        assertThat(electron.get("claims").findValuesAsText("property"))
                .containsExactly("PRICE_PER_LAUNCH", "PAYLOAD_LEO");
        assertThat(electron.get("warnings").get(0).asText()).startsWith("derived: no source states it");
    }

    @Test
    void moneyUnderTwoAliasesConvertsIntoEachCurrencyAskedFor() {
        JsonNode round = Ask.timeless("""
                        {
                          fundingRound(ref: {id: "round/spacecom-2024"}) {
                            a: amount { x: in(currency: "USD") { amount } }
                            b: amount { x: in(currency: "CNY") { amount rate } }
                            c: amount { x: in(currency: "XAF") { amount } }
                          }
                        }""").get("fundingRound");
        assertThat(round.at("/a/x/amount").asDouble()).isBetween(920e6, 945e6);
        assertThat(round.at("/b/x/amount").asDouble()).isBetween(6.6e9, 6.8e9);
        assertThat(round.at("/c/x").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "costLadder(rockets: [{name: \"no such rocket\"}]) { rank: rankNow }",
                "costLadder(unit: KG) { rankNow }",
                "capital(by: YEAR, currency: \"XYZ\") { key }",
                "constellationProgress(constellation: {id: \"company/spacex\"}) { verdict }",
                "constellationProgress(constellation: {name: \"Spacesail\"}, satellitesPerLaunch: 0) { verdict }",
                "listingGate(rule: {name: \"no such rule\"}) { met }"
            })
    void whatCannotBeAnsweredIsRefusedWithHelp(String field) {
        JsonNode error = Ask.raw("{ " + field + " }", Map.of()).at("/errors/0/extensions");
        assertThat(error.get("code").asText()).isEqualTo("BAD_ARGUMENT");
        assertThat(error.get("allowed").asText()).isNotBlank();
        assertThat(error.get("next").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | costLadder { rocket { maker { name rockets { name } } } claims { source { title } } }",
                "3 | costLadder(rockets: [{name: \"Starship\"}]) { rocket { maker { name } } }",
                "3 | constellationProgress(constellation: {id: \"constellation/spacesail\"}) { milestone { claim { source { id } } } }",
                "2 | capital(by: COMPANY) { company { rockets { name } } topInvestors { name } }",
                "2 | ipoPipeline { ipos { company { name } } }"
            })
    void anAnswerIsAFixedNumberOfStatements(int statements, String field) {
        List<String> sent = Statements.repeated(() -> Ask.timeless("{ " + field + " }"));
        assertThat(sent).as(String.join("\n;\n", sent)).hasSize(statements);
    }

    private static List<JsonNode> rows(String field, String name) {
        List<JsonNode> rows = new ArrayList<>();
        Ask.timeless("{ " + field + " }").get(name).forEach(rows::add);
        return rows;
    }

    private static JsonNode of(List<JsonNode> rows, String company) {
        return rows.stream()
                .filter(row -> row.at("/company/id").asText().equals(company))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode of(List<JsonNode> rows, String field, String value) {
        return rows.stream()
                .filter(row -> row.get(field).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static int sum(List<JsonNode> rows, String field) {
        return rows.stream().mapToInt(row -> row.get(field).asInt()).sum();
    }
}
