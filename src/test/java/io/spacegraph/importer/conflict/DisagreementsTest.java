package io.spacegraph.importer.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.spacegraph.importer.claim.StatedRates;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.record.DataFolder;
import io.spacegraph.importer.record.Origin;
import io.spacegraph.importer.record.RateRecord;
import io.spacegraph.importer.record.Rejection;
import io.spacegraph.importer.record.SourceFile;
import io.spacegraph.importer.record.TextFile;
import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.ConflictKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementsTest {
    private static final String LEFT = "source/left";
    private static final String RIGHT = "source/right";

    /** Two claims on one subject, in two documents; the kind of conflict, or none. */
    @ParameterizedTest(name = "{0}: {1} against {2} is {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "COST_PER_KG       | value: 100 USD/lb           | value: 100 USD/kg             | UNIT_MISMATCH",
                "COST_PER_KG       | value: <100 USD/lb          | value: <100 USD/kg            | UNIT_MISMATCH",
                "COST_PER_KG       | value: 100 USD/kg           | value: 100 CNY/kg             | UNIT_MISMATCH",
                "COST_PER_KG       | value: 100 USD/kg           | value: 200 CNY/kg             | VALUE_MISMATCH",
                "COST_PER_KG       | value: 100 USD/kg           | value: 720 CNY/kg             | none",
                "COST_PER_KG       | value: 100 USD/kg           | value: 730 CNY/kg             | none",
                "COST_PER_KG       | value: 100 USD/kg           | value: 740 CNY/kg             | FX_MISMATCH",
                "COST_PER_KG       | value: 100 USD/kg           | value: ~780 CNY/kg            | none",
                "COST_PER_KG       | value: 100 USD/kg           | value: \"<700 CNY/kg\"       | FX_MISMATCH",
                "COST_PER_KG       | value: 100 USD/kg, asOf: 2020 | value: 200 CNY/kg, asOf: 2020 | none",
                "COST_PER_KG       | value: 100 USD/lb           | value: 220.5 USD/kg           | none",
                "COST_PER_KG       | value: 100 USD/lb           | value: 222 USD/kg             | VALUE_MISMATCH",
                "COST_PER_KG       | value: ~100 USD/lb          | value: 220 USD/kg             | none",
                "COST_PER_KG       | value: 3000..4000 USD/kg    | value: 3500 USD/kg            | none",
                "COST_PER_KG       | value: 3000..4000 USD/kg    | value: <2000 USD/kg           | VALUE_MISMATCH",
                "COST_PER_KG       | value: \">100 USD/kg\"      | value: 200 USD/kg             | none",
                "COST_PER_KG       | value: 1 USD/kg, scope: a   | value: 2 USD/kg, scope: b     | none",
                "COST_PER_KG       | value: 1 USD/kg, due: 2030  | value: 2 USD/kg, due: 2035    | none",
                "COST_PER_KG       | value: 1 USD/kg, asOf: 2024 | value: 2 USD/kg, asOf: 2025   | none",
                "COST_PER_KG       | value: 1 USD/kg, asOf: 2024 | value: 2 USD/kg, asOf: 2024   | VALUE_MISMATCH",
                "COST_PER_KG       | value: 1 USD/kg, basis: LIST_PRICE | value: 2 USD/kg, basis: INTERNAL_COST | none",
                "COST_PER_KG       | value: 1 USD/kg, basis: LIST_PRICE | value: 2 USD/kg, basis: UNSPECIFIED   |"
                        + " VALUE_MISMATCH",
                "COST_RELATIVE     | value: 5 %, relativeTo: a   | value: 9 %, relativeTo: b     | BASELINE_MISMATCH",
                "COST_RELATIVE     | value: 5 %, relativeTo: a   | value: 9 %, relativeTo: a     | VALUE_MISMATCH",
                "COST_PER_KG       | value: 1 USD/kg             | value: 2 USD/kg, knownTo: 2025-06-01 | VALUE_MISMATCH",
                "TOTAL_RAISED      | value: 6.7e9 CNY            | value: 6e9 CNY                | VALUE_MISMATCH",
                "TOTAL_RAISED      | value: 6.7e9 CNY            | value: 924e6 USD              | none",
                "TOTAL_RAISED      | value: 6.7e9 CNY, converted: 924e6 USD | value: 6.7e9 CNY, converted: 943e6 USD | FX_MISMATCH",
                "TOTAL_RAISED      | value: 6.7e9 CNY, converted: 924e6 USD | value: 6.7e9 CNY, converted: 925e6 USD | none",
                "TOTAL_RAISED      | value: 6.7e9 CNY, converted: 924e6 USD | value: 6.7e9 CNY              | none",
                "TOTAL_RAISED      | value: 6.7e9 CNY, converted: 924e6 USD | value: 943e6 USD              | FX_MISMATCH",
                "TOTAL_RAISED      | value: 6.7e9 CNY, converted: 924e6 USD | value: 100e6 USD              | VALUE_MISMATCH",
                "FOUNDED           | value: 2019                 | value: 2019-06                | none",
                "FOUNDED           | value: 2019                 | value: 2020-01                | DATE_ORDER",
                "FOUNDED           | value: <=2019               | value: 2018                   | none",
                "FOUNDED           | value: ~2019                | value: 2020-01                | none",
                "TOTAL_RAISED      | value: 57.6e9 KRW           | value: 57589e6 KRW            | none",
                "TOTAL_RAISED      | value: 20e6 USD             | value: 21e6 USD               | VALUE_MISMATCH",
                "SATELLITES_IN_ORBIT | value: 150 satellites     | value: 146 satellites         | COUNT_MISMATCH",
                "MISSION_DATE      | value: 2024-07-10           | value: 2024-07-11             | DATE_ORDER",
                "MISSION_DATE      | value: 2024-07-12           | value: 2024-07-11, zone: \"-07:00\" | none",
                "MISSION_DATE      | value: 2024-07-12           | value: 2024-07-11, zone: \"+07:00\" | DATE_ORDER",
                "MISSION_DATE      | value: 2024-07-10           | value: 2024-07-11, zone: \"+08:00\" | none",
                "MISSION_DATE      | value: 2024-07-10, zone: \"+08:00\" | value: 2024-07-11, zone: \"+08:00\" | DATE_ORDER",
                "MISSION_DATE      | value: 2024-07-10, zone: \"+08:00\" | value: 2024-07-09, zone: \"-07:00\" | none",
                "MISSION_DATE      | value: 2024-07-10           | value: 2024-07-12             | DATE_ORDER",
                "FOUNDED           | value: 2024-07-10           | value: 2024-07-11             | DATE_ORDER",
                "KIND              | value: LAUNCH               | value: OPERATOR               | VALUE_MISMATCH",
                "KIND              | value: LAUNCH, statedAt: 2023-01 | value: OPERATOR, statedAt: 2023-12 | VALUE_MISMATCH",
                "KIND              | value: LAUNCH, statedAt: 2022-01 | value: OPERATOR, statedAt: 2023-12 | none",
                "KIND              | value: LAUNCH, asOf: 2023-01-05 | value: OPERATOR, asOf: 2023-01 | VALUE_MISMATCH",
                "KIND              | value: LAUNCH, asOf: 2023-01-05 | value: OPERATOR, asOf: 2023-02 | none",
                "FOUNDED           | value: 2019, asOf: 2020     | value: 2020, asOf: 2024       | DATE_ORDER",
                "VALUATION         | value: 1e9 USD, statedAt: 2023-01-05 | value: 2e9 USD, statedAt: 2023-01-06 | none",
                "VALUATION         | value: 1e9 USD, asOf: 2023  | value: 2e9 USD, asOf: 2023-06 | VALUE_MISMATCH",
                "VALUATION         | value: 1.2e9 USD, asOf: 2023 | value: 1.23e9 USD, asOf: 2023-06 | none",
                "REVENUE           | value: 1e9 USD, period: 2023 | value: 2e9 USD, period: 2023  | VALUE_MISMATCH",
                "REVENUE           | value: 1e9 USD, period: 2023 | value: 2e9 USD, period: 2023-H1 | none",
                "KIND              | value: LAUNCH               | value: LAUNCH                 | none",
                "IPO_CAUSE         | value: REGULATION           | value: OTHER                  | none",
                "IPO_STATE         | value: ACCEPTED             | value: WITHDRAWN              | none",
                "PURPOSE           | value: one                  | value: another                | none",
            })
    void twoClaims(String property, String left, String right, String kind) {
        List<Disagreement> found = find(claim(LEFT, "a", property, left), claim(RIGHT, "b", property, right));
        assertEquals(kind == null ? List.of() : List.of(kind), kinds(found));
    }

    @Test
    void theArithmeticIsShown() {
        assertEquals(
                "100 USD/lb = 220.46 USD/kg in source/right, against 100 USD/kg in source/left: 2.2 times.",
                find(
                                claim(LEFT, "a", "COST_PER_KG", "value: 100 USD/kg"),
                                claim(RIGHT, "b", "COST_PER_KG", "value: 100 USD/lb"))
                        .get(0)
                        .explanation());
        assertEquals(
                "7,200 satellites in source/right, against 6,100 satellites in source/left: 1.18 times.",
                find(
                                claim(LEFT, "a", "SATELLITES_PLANNED", "value: 6100 satellites"),
                                claim(RIGHT, "b", "SATELLITES_PLANNED", "value: 7200 satellites"))
                        .get(0)
                        .explanation());
    }

    @ParameterizedTest(name = "{0}: {1} against {2} weighs {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "VALUATION    | value: 1e9 USD, asOf: 2024 | value: 4e9 USD, asOf: 2024 | 0.75",
                "VALUATION    | value: 100e6 USD, asOf: 2024 | value: 105e6 USD, asOf: 2024 | 0.0476",
                "FOUNDED      | value: 2019-01-01 | value: 2020-01-01 | 0.5",
                "MISSION_DATE | value: 2024-07-10 | value: 2024-07-11 | 0.0027",
                "OUTCOME      | value: SUCCESS | value: FAILURE | 1",
            })
    void theFartherApartTheHeavier(String property, String left, String right, double weight) {
        List<Disagreement> found = find(claim(LEFT, "a", property, left), claim(RIGHT, "b", property, right));
        assertEquals(weight, found.get(0).weight(), 0.0001);
    }

    @Test
    void oneDocumentCanDisagreeWithItself() {
        List<Disagreement> found =
                find(claim(LEFT, "a", "FOUNDED", "value: 2019"), claim(LEFT, "b", "FOUNDED", "value: 2021"));
        assertEquals(List.of("SAME_DOCUMENT"), kinds(found));
        assertEquals("undecided", found.get(0).resolvedBy());
        assertNull(found.get(0).resolution());
        assertEquals(2, found.get(0).disputed().size());
    }

    @Test
    void whoAgreesWithTheResolutionIsNotDisputed() {
        Disagreement found = find(
                        claim(LEFT, "a", "FOUNDED", "value: 2019, asOf: 2025-01-01"),
                        claim(LEFT, "b", "FOUNDED", "value: 2019-05, asOf: 2025-01-01"),
                        claim(RIGHT, "c", "FOUNDED", "value: 2021, asOf: 2025-01-01"))
                .get(0);
        assertEquals(
                "claim/b",
                String.valueOf(
                        found.resolution() == null ? null : found.resolution().id()),
                "2019 and May 2019 agree, and May is the finer");
        assertEquals("source tier", found.resolvedBy());
        assertEquals(
                List.of("claim/c"),
                found.disputed().stream().map(TypedClaim::id).toList());
    }

    @Test
    void aRefutedClaimIsOneConflictWithWhatRefutesIt() {
        String text = "PURPOSE";
        List<Disagreement> found =
                find(claim(LEFT, "a", text, "value: x, refutedBy: [b]"), claim(RIGHT, "b", text, "value: y"));
        assertEquals(List.of("VALUE_MISMATCH"), kinds(found));
        assertEquals("claim/a is refuted by claim/b.", found.get(0).explanation());
        assertEquals("refutation", found.get(0).resolvedBy());
        List<Disagreement> inSlot = find(
                claim(LEFT, "a", "FOUNDED", "value: 2019, refutedBy: [b], note: a slip"),
                claim(RIGHT, "b", "FOUNDED", "value: 2021"));
        assertEquals(List.of("DATE_ORDER"), kinds(inSlot));
        assertEquals(
                "2021 in source/right, against 2019 in source/left. a slip",
                inSlot.get(0).explanation());
    }

    @Test
    void theIdStaysWhenAnotherClaimJoins() {
        String left = claim(LEFT, "a", "FOUNDED", "value: 2019");
        String right = claim(RIGHT, "b", "FOUNDED", "value: 2021");
        assertEquals(
                find(left, right).get(0).id(),
                find(left, right, claim(RIGHT, "c", "FOUNDED", "value: 2022"))
                        .get(0)
                        .id());
    }

    @Test
    void aPromiseDisagreesWithNoFactAndWithNoLaterPromise() {
        String flown = claim(LEFT, "a", "FIRST_FLIGHT", "value: 2025-11");
        String planned = claim(RIGHT, "b", "FIRST_FLIGHT", "value: 2025-06, statedAt: 2025-02")
                .replace("REPORTED", "PLAN");
        String again = claim(RIGHT, "c", "FIRST_FLIGHT", "value: 2025-09, statedAt: 2025-02")
                .replace("REPORTED", "TARGET");
        String slipped = claim(RIGHT, "c", "FIRST_FLIGHT", "value: 2025-09, statedAt: 2025-07")
                .replace("REPORTED", "TARGET");
        String heard = claim(RIGHT, "d", "FIRST_FLIGHT", "value: 2026-01, statedAt: 2025-02")
                .replace("REPORTED", "RUMOUR");
        assertEquals(List.of(), kinds(find(flown, planned)));
        assertEquals(List.of(), kinds(find(flown, planned, slipped)));
        assertEquals(List.of(), kinds(find(planned, heard)));
        assertEquals(List.of("SAME_DOCUMENT"), kinds(find(planned, again)));
    }

    @Test
    void whatIsDerivedFromAPromiseIsOne() {
        String target = claim(LEFT, "a", "COST_PER_KG", "value: 50 USD/kg").replace("REPORTED", "TARGET");
        String derived = claim(LEFT, "b", "COST_PER_KG", "value: 100 USD/kg, derivation: 2 x 50, derivedFrom: [a]")
                .replace("REPORTED", "DERIVED");
        String fact = claim(RIGHT, "c", "COST_PER_KG", "value: 3000 USD/kg");
        assertEquals(List.of("SAME_DOCUMENT"), kinds(find(target, derived, fact)));
    }

    @Test
    void aShareAndItsSumImplyTheWhole() {
        Disagreement found = find(
                        claim(LEFT, "a", "COST_RELATIVE", "value: 1 %, relativeTo: today"),
                        claim(LEFT, "b", "COST_PER_KG", "value: \"<100 USD/lb\""),
                        claim(RIGHT, "c", "COST_RELATIVE", "value: 2.5 %, relativeTo: Falcon"),
                        claim(RIGHT, "d", "COST_PER_KG", "value: 90 USD/kg"))
                .get(0);
        assertEquals(
                "1 % of \"today\" and under 100 USD/lb = under 220.46 USD/kg imply under 22,046 USD/kg in source/left,"
                        + " against 2.5 % of \"Falcon\" and 90 USD/kg imply 3,600 USD/kg in source/right: 6.1 times.",
                found.explanation());
    }

    @Test
    void whatIsHeldAgainstAnotherIsBroughtToItsUnit() {
        List<Disagreement> found = find(
                claim(LEFT, "a", "COST_PER_KG", "value: 36000 CNY/kg, scope: here, asOf: 2025-03-01, against: [b]"),
                claim(RIGHT, "b", "COST_PER_KG", "value: 1000..2000 USD/kg, scope: there"));
        assertEquals(
                List.of("SCOPE_MISMATCH"),
                kinds(find(
                        claim(LEFT, "a", "COST_PER_KG", "value: 4000 USD/kg, scope: here, against: [b]"),
                        claim(RIGHT, "b", "COST_PER_KG", "value: 1000..2000 USD/kg, scope: there"))));
        assertEquals(
                "36,000 CNY/kg = 5,000 USD/kg at 7.2 CNY per USD (source/bank for 2025-03-01) in source/left,"
                        + " against 1,000..2,000 USD/kg in source/right: 2.5 to 5 times.",
                found.get(0).explanation());
        assertNull(found.get(0).resolution());
        assertEquals(List.of(), found.get(0).disputed());
    }

    @Test
    void aListThatNamesFewerPartsThanItDeclaresIsFound() {
        String scope = "scope: initiatives";
        Disagreement found = find(
                        claim(LEFT, "n", "POLICY_PART_COUNT", "value: 3 items, " + scope),
                        claim(LEFT, "a", "POLICY_PART", "value: one, " + scope),
                        claim(LEFT, "b", "POLICY_PART", "value: two, " + scope),
                        claim(RIGHT, "c", "POLICY_PART", "value: three, " + scope))
                .get(0);
        assertEquals("3 initiatives declared, 2 named in source/left: 3 - 2 = 1.", found.explanation());
        assertEquals(ConflictKind.COUNT_MISMATCH, found.kind());
    }

    @Test
    void noMoreCanWorkThanWereLaunchedByThenOrLater() {
        String working = claim(LEFT, "a", "SATELLITES_IN_ORBIT", "value: 119 satellites, asOf: 2025-10-01");
        String later = claim(RIGHT, "b", "SATELLITES_LAUNCHED", "value: 108 satellites, asOf: 2025-10-20");
        String earlier = claim(RIGHT, "b", "SATELLITES_LAUNCHED", "value: 108 satellites, asOf: 2025-08-20");
        assertEquals(
                "in orbit: 119 satellites in source/left, against only launched: 108 satellites in source/right: 1.1 times.",
                find(working, later).get(0).explanation());
        assertEquals(List.of(), find(working, earlier));
    }

    @Test
    void aSecondLaunchCannotComeBeforeTheFirst() {
        String first = claim(LEFT, "a", "LAUNCH_ORDINAL", "value: 1 items, scope: batches");
        String second = claim(LEFT, "b", "LAUNCH_ORDINAL", "value: 2 items, scope: batches")
                .replace("company/x", "company/y");
        String day = claim(LEFT, "c", "MISSION_DATE", "value: 2024-08-06");
        String before = claim(RIGHT, "d", "MISSION_DATE", "value: \"<2024-08\"").replace("company/x", "company/y");
        assertEquals(List.of("DATE_ORDER"), kinds(find(first, second, day, before)));
        assertEquals(List.of(), find(first, second, day, before.replace("<2024", ">2024")));
    }

    @Test
    void numbersOfDifferentScopesAreListedWhenTheyAreFarApart() {
        String all = claim(LEFT, "a", "MARKET_SIZE", "value: 90e9 USD, scope: all, period: 2023");
        String part = claim(RIGHT, "b", "MARKET_SIZE", "value: 30e9 USD, scope: part, period: 2023");
        assertEquals(List.of("SCOPE_MISMATCH"), kinds(find(all, part)));
        assertEquals(List.of(), kinds(find(all, part.replace("30e9", "31e9"))));
        assertEquals(List.of(), kinds(find(all, part.replace("period: 2023", "period: 2024"))));
    }

    /** Two net profits of one year, and how far apart they are. */
    @ParameterizedTest
    @CsvSource({
        "-876e6 CNY, '\"<-1e9 CNY\"', 0.124",
        "-2e9 CNY, -1e9 CNY, 0.5",
        "2e9 CNY, 1e9 CNY, 0.5",
        "-1e9 CNY, 1e9 CNY, 1"
    })
    void lossesAreWeighedByHowLargeTheyAre(String one, String other, double weight) {
        String left = claim(LEFT, "a", "NET_PROFIT", "period: 2024, value: " + one);
        String right = claim(RIGHT, "b", "NET_PROFIT", "period: 2024, value: " + other);
        assertEquals(weight, find(left, right).get(0).weight(), 0.0001);
    }

    private static List<String> kinds(List<Disagreement> found) {
        return found.stream().map(disagreement -> disagreement.kind().name()).toList();
    }

    private static List<Disagreement> find(String... claims) {
        List<SourceFile> files =
                Stream.of(LEFT, RIGHT).map(source -> file(source, claims)).toList();
        DataFolder data = new DataFolder(
                List.of(),
                List.of(),
                files.stream().map(SourceFile::source).toList(),
                files.stream().flatMap(file -> file.claims().stream()).toList(),
                List.of(rate("2025-03-01", "7.2")),
                List.of(),
                List.of(),
                List.of(),
                "");
        List<TypedClaim> statements = TypedClaim.of(data);
        return Disagreements.of(
                ClaimSet.of(data, Map.of(), List.of(), statements, StatedRates.of(data.rates(), statements)));
    }

    private static RateRecord rate(String day, String rate) {
        Parsed<PartialDate> told = Parsed.of(day, PartialDate::parse);
        return new RateRecord(
                new Origin("fx/a.csv", 2, Map.of()), "USD", "CNY", told, told, rate, "source/bank", "row");
    }

    private static SourceFile file(String source, String... claims) {
        String tier = source.equals(LEFT) ? "FILING" : "SOCIAL";
        String header =
                "id: %s\ntitle: T\ntier: %s\nkind: ARTICLE\npublished: 2025-03-01\nclaims:\n".formatted(source, tier);
        String own = Stream.of(claims).filter(claim -> claim.endsWith(source)).collect(Collectors.joining("\n"));
        List<Rejection> rejections = new ArrayList<>();
        SourceFile file = SourceFile.read(
                        new TextFile("sources/x.yaml", own.isEmpty() ? header + "  []" : header + own), rejections)
                .orElseThrow();
        assertEquals(List.of(), rejections);
        return file;
    }

    private static String claim(String source, String id, String property, String keys) {
        return "  - {id: %s, subject: company/x, property: %s, modality: REPORTED, quote: q, %s} # %s"
                .formatted(id, property, keys, source);
    }
}
