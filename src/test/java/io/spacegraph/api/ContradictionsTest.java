package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every contradiction that a reader found in the five seed documents, row by row of the list: found by the import, or
 * carried in the data. A line below names the row, and either the kind of conflict and claims that lie in it, or a claim
 * and what it must say: {@code path=value}, or {@code path~part}.
 */
@Tag("long")
@QuarkusTest
@WithTestResource(GraphResource.class)
class ContradictionsTest {

    private static final int ROWS = 52;

    private static final String FOUND = """
            1  UNIT_MISMATCH      s0-005 s0-018 s2-008
            2  BASELINE_MISMATCH  s0-004 s0-017 s2-018
            3  BASELINE_MISMATCH  s0-018b s2-010
            4  BASELINE_MISMATCH  s3-068 s2-012
            6  DATE_ORDER         s0-003 s0-016 s2-017
            7  SCOPE_MISMATCH     s0-064 s1-007 s1-008
            13 COUNT_MISMATCH     s0-050 s0-051 s0-056
            22 DATE_ORDER         s2-007 s2-017
            28 BASELINE_MISMATCH  s2-021b gcat-starship-v2-payload
            29 DATE_ORDER         s3-018b s3-032 s3-090
            31 FX_MISMATCH        s3-018 spacenews-spacecom-amount spaceinsider-spacecom-amount
            32 COUNT_MISMATCH     s3-006 gcat-spacesail-operational
            33 DATE_ORDER         s3-093 gcat-spacesail-started
            34 IDENTITY           s3-002d
            47 VALUE_MISMATCH     s4-007 f2-35c
            48 BASELINE_MISMATCH  s4-013 s4-017 s4-021
            49 BASELINE_MISMATCH  s4-013 s4-015
            """;

    private static final String CARRIED = """
            5  s2-009                  validFrom.value=2026-01-01; subject.id=rocket/falcon; note~no counting rule
            5  s3-080                  validFrom.value=2024-01-01; scope~which rockets are counted is not said
            5  gcat-spacex-2024-all    quantity.range.point=138; scope=Falcon 9, Falcon Heavy and Starship
            8  s1-004                  text~small-capacity; validFrom.modifier=AFTER; validFrom.value=2023-01-01
            9  s0-067                  modality=OPINION; text~golden era
            9  s4-024                  modality=OPINION; property=RISK; text~overcapacity
            10 s3-024                  text~early stages; validFrom.value=2025-02-01
            10 s4-012                  text~mass industrialization; validFrom.value=2025-11-01
            11 s3-095                  text=WITHDRAWN; validFrom.value=2024-12-01
            11 s4-027                  text~IPO boom; validFrom.value=2025-11-01
            12 s2-008                  source.retells.0.id=source/musk-davos-2026
            12 s0-018                  source.retells.0.id=source/musk-davos-2026
            14 s0-007                  property=POLICY_STATUS; text=ISSUED
            14 s0-034                  property=POLICY_STATUS; text=DRAFTED
            15 s0-010                  scope=principles (wording A); note~may be open
            15 s0-038                  scope=principles (wording B); note~open list
            16 s0-063                  confidence=0.4; note~four national bases
            16 s0-009e                 quantity.range.point=4; modality=DERIVED
            17 s0-040                  note=Counts 1; the port is not named.
            17 s0-040b                 note=Counts 2; the zones are not named.
            18 s0-030                  modality=FORECAST; due.modifier=BY; due.value=2027-01-01; speaker.id=person/elon-musk
            19 s0-011                  validFrom.value=2026-01-22; note~without a year
            20 s1-003                  text~rockets; note~not resolved to a rocket
            21 s1-007                  note~names no source; source.tier=UNKNOWN
            21 s1-020                  text~make China a leading space power; note~"becoming" in s1-005
            23 s2-018b                 quantity.range.low=75; quantity.range.high=100; derivedFrom.0.id=claim/s2-010
            23 s2-018                  note~of 3,000 USD/kg it is 3.3 %
            24 s2-010                  basis=UNSPECIFIED; note~whose is not said
            24 s2-012                  basis=UNSPECIFIED; confidence=0.3; note~The unit is inferred
            25 s2-021                  note~the words do not tell
            26 s2-005c                 subject.id=product/chatgpt; note~its maker is not named
            27 s2-016                  modality=OPINION; confidence=0.2
            30 s3-018                  property=ROUND_AMOUNT; money.amount=6700000000; money.currency=CNY
            30 s3-048                  property=TOTAL_RAISED; money.amount=6700000000; subject.id=company/spacecom
            35 s3-011                  reading=ADDITIONAL; quantity.range.point=648; due.value=2025-01-01
            35 s3-033                  reading=CUMULATIVE; quantity.range.low=1000; due.value=2027-01-01
            35 s3-007                  quantity.range.low=14000; due=null
            35 f2-5                    quantity.range.point=15000; due=null
            36 s3-016                  property=DEPLOYMENT_STARTED; date.value=2024-08-01
            36 s3-031c                 property=INITIATIVE_LAUNCHED; date.value=2021-01-01
            36 s3-017                  property=FOUNDED; date.value=2018-01-01; subject.id=company/spacecom
            37 s3-010                  text=MIXED; note~no shares are given
            37 s3-017b                 property=BACKS; subject.id=company/shanghai-government; object.id=company/spacecom
            38 s3-015                  text~three mega-constellation projects; note~The third stays unnamed
            39 s3-074                  date.value=2025-01-01; date.modifier=ON
            39 s3-097                  date.value=2025-01-01; date.modifier=BY
            39 s3-074c                 scope=first of China Mobile Hong Kong
            39 s3-079                  scope=first of Spacecom with these partners
            40 s3-021                  text=FAILURE; subject.id=mission/space-pioneer-test-2024-06
            40 s3-051                  text~crashed and exploded; subject.id=mission/space-pioneer-test-2024-06
            40 f2-24d                  object.id=rocket/tianlong-3; confidence=0.9
            41 s3-022b                 text=MARKET_CONDITIONS; modality=OPINION
            41 s3-057b                 text=SANCTIONS_LISTING; modality=REPORTED
            41 f2-29                   text=SHAREHOLDER_DEBT; speaker.id=company/chang-guang-satellite
            42 s3-055                  quantity.range.point=117; validFrom.precision=MONTH; note~gives no date
            42 gcat-jilin-operational  quantity.range.point=128; validFrom.value=2025-04-07; scope~no end of operations
            43 s3-081                  property=SATELLITES_DEPLOYED_IN_PERIOD; quantity.range.point=1962
            43 gcat-starlink-2024-launched  property=SATELLITES_LAUNCHED; quantity.range.point=1982
            44 s3-072e                 scope=without earlier test satellites; quantity.range.point=10
            44 gcat-satnet-tests       scope~before the first batch; subject.id=company/china-satellite-network-group
            45 s3-044                  subject.id=company/chang-guang-satellite; note~slip of grammar
            45 s3-045                  subject.id=market/china-commercial-space; note~not to the sector
            46 s3-082                  property=VALUATION; validFrom.value=2024-01-01; note~How it was valued is not said
            50 s4-012                  text~mass industrialization; note~65 % of the projects
            50 s4-015                  quantity.range.point=65; scope=projects in the early stages
            51 s4-002                  scope=from decision-making to return; quantity.range.point=240
            51 s4-003                  scope=hours from decision-making to return; confidence=0.4
            52 s4-017                  confidence=0.3; note~The report behind the figure is not named
            """;

    static Stream<String> found() {
        return FOUND.lines();
    }

    static Stream<String> carried() {
        return CARRIED.lines();
    }

    static List<Integer> rows() {
        return IntStream.rangeClosed(1, ROWS).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void noRowIsForgotten(int row) {
        assertTrue(Stream.concat(found(), carried()).anyMatch(line -> line.startsWith(row + " ")), "row " + row);
    }

    @ParameterizedTest
    @MethodSource("found")
    void isFound(String line) {
        List<String> words = List.of(line.split(" +", -1));
        List<String> claims =
                words.subList(2, words.size()).stream().map(id -> "claim/" + id).toList();
        List<JsonNode> conflicts = conflicts("kind: [%s], first: 100".formatted(words.get(1)));
        assertTrue(
                conflicts.stream()
                        .anyMatch(conflict -> ids(conflict.get("claims")).containsAll(claims)),
                () -> line + " is not among " + conflicts);
    }

    @ParameterizedTest
    @MethodSource("carried")
    void isCarried(String line) {
        String[] words = line.split(" +", 3);
        JsonNode claim = claim("claim/" + words[1]);
        for (String check : words[2].split("; (?=[a-z]+[A-Za-z.0-9]*[=~])", -1)) {
            int sign = check.replace('~', '=').indexOf('=');
            String is =
                    claim.at("/" + check.substring(0, sign).replace('.', '/')).asText();
            String expected = check.substring(sign + 1);
            boolean fits = check.charAt(sign) == '~' ? is.contains(expected) : is.equals(expected);
            assertTrue(fits, () -> check + ", but is " + is);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rocket/starship | UNIT_MISMATCH | under 100 USD/lb = under 220.46 USD/kg | 100 USD/kg in source/musk | 2.2 times | two documents retell one speech",
                "rocket/starship | BASELINE_MISMATCH | 1 % of | imply under 22,046 USD/kg | 3,000..4,000 USD/kg | 5.5 to 7.3 times; two documents retell one speech",
                "rocket/nebula-1 | BASELINE_MISMATCH | under 30,000 CNY/kg imply about 60,000 CNY/kg | about 8,275 USD/kg at 7.2511 CNY per USD | 4,000..6,000 USD/kg | 1.38 to 2.07 times",
                "round/spacecom-2024 | FX_MISMATCH | 6.7 bn CNY = 924 m USD implies 7.2511 CNY per USD | 943 m USD implies 7.105 CNY per USD | 1.02 times | 7.1799 CNY per USD is stated for 2024-02-01",
            })
    void theArithmeticIsShown(String subject, String kind, String first, String second, String third, String fourth) {
        List<JsonNode> conflicts = conflicts("subject: {id: \"%s\"}, kind: [%s]".formatted(subject, kind));
        assertTrue(
                conflicts.stream()
                        .map(conflict -> conflict.get("explanation").asText())
                        .anyMatch(
                                text -> Stream.of(first, second, third, fourth).allMatch(text::contains)),
                conflicts::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNIT_MISMATCH", "BASELINE_MISMATCH", "DATE_ORDER"})
    void twoRetellingsOfOneSpeechAreOneWitness(String kind) {
        conflicts("subject: {id: \"rocket/starship\"}, kind: [%s]".formatted(kind)).stream()
                .filter(conflict -> ids(conflict.get("claims")).stream().allMatch(id -> id.matches("claim/s[02]-.*")))
                .forEach(conflict -> assertEquals(1, conflict.get("witnesses").asInt(), conflict::toString));
    }

    @ParameterizedTest
    @CsvSource({"2025-02-28, 2026-02-01", "2025-01-01, 2025-03-01"})
    void aConflictIsThereOnceAllItsClaimsAreKnown(String early, String late) {
        List<String> before = all("at: {knownAt: \"%sT00:00:00Z\"}".formatted(early));
        List<String> after = all("at: {knownAt: \"%sT00:00:00Z\"}".formatted(late));
        assertTrue(after.containsAll(before));
        assertTrue(after.size() > before.size(), () -> before + " and " + after);
        assertFalse(before.stream()
                .anyMatch(id -> conflicts("first: 100").stream()
                        .anyMatch(conflict -> conflict.get("id").asText().equals(id)
                                && conflict.get("claims").findValuesAsText("knownFrom").stream()
                                        .anyMatch(known -> known.compareTo(early + "T00:00:01") > 0))));
    }

    @ParameterizedTest
    @CsvSource({"resolved: true, true", "resolved: false, false"})
    void resolvedTellsThePreferredFromTheUndecided(String filter, boolean resolved) {
        List<JsonNode> conflicts = conflicts("first: 100, " + filter);
        assertFalse(conflicts.isEmpty());
        conflicts.forEach(conflict -> assertEquals(resolved, conflict.hasNonNull("resolution"), conflict::toString));
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 5})
    void minSpreadLeavesOutWhatIsNear(double least) {
        List<JsonNode> conflicts = conflicts("first: 100, minSpread: " + least);
        assertFalse(conflicts.isEmpty());
        double previous = Double.MAX_VALUE;
        for (JsonNode conflict : conflicts) {
            double spread = conflict.get("spreadFactor").asDouble();
            assertTrue(spread >= least && spread <= previous, conflict::toString);
            assertTrue(conflict.at("/spread/low").asDouble()
                    <= conflict.at("/spread/high").asDouble());
            previous = spread;
        }
    }

    private static List<JsonNode> conflicts(String arguments) {
        List<JsonNode> conflicts = new ArrayList<>();
        Ask.timeless("""
                        { conflicts(%s) { nodes {
                          id kind explanation spreadFactor spread { low high point bound } resolvedBy witnesses
                          resolution { id } claims { id knownFrom } entities { id }
                        } } }""".formatted(arguments)).at("/conflicts/nodes").forEach(conflicts::add);
        return conflicts;
    }

    /** The ids of all pages. */
    private static List<String> all(String arguments) {
        List<String> all = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode page = Ask.timeless(
                            "{ conflicts(first: 100, %s%s) { nodes { id } pageInfo { hasNextPage endCursor } } }"
                                    .formatted(arguments, after))
                    .get("conflicts");
            all.addAll(page.get("nodes").findValuesAsText("id"));
            if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
                return all;
            }
            after = ", after: \"" + page.at("/pageInfo/endCursor").asText() + "\"";
        }
    }

    private static JsonNode claim(String id) {
        Map<String, Object> variables = new HashMap<>(Map.of("id", id));
        return Ask.timeless("""
                        query($id: ID!) { node(id: $id) { ... on Claim {
                          property text modality scope relativeTo reading basis confidence note
                          quantity { range { low high point bound } unit } money { amount currency }
                          date { value modifier } due { value modifier } validFrom { value precision modifier }
                          subject { id } object { id } speaker { id } derivedFrom { id } refutedBy { id }
                          source { tier retells { id } }
                        } } }""", variables).get("node");
    }

    private static List<String> ids(JsonNode nodes) {
        return nodes.findValuesAsText("id");
    }
}
