package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.spacegraph.importer.Importer;
import io.spacegraph.vocabulary.SourceTier;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/** Time travel that is right, over random histories of claims that the real import brings into the real graph. */
@Tag("long")
@QuarkusTest
@WithTestResource(GraphResource.class)
@TestProfile(OwnData.Apart.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimeTravelTest {

    private static final String COMPARE = """
              compare(
                entities: [{id: "rocket/a"}, {id: "rocket/b"}]
                properties: [ROCKET_STATUS, FIRST_FLIGHT, PAYLOAD_LEO, PRICE_PER_LAUNCH, SATELLITES_LAUNCHED]
                at: $at
              ) { entity { id } property best { id } alternatives }""";

    private static final String VIEW = """
            query($at: TimeTravel!) {
              rockets(at: $at) {
                nodes {
                  id status firstFlight { value precision } payloadLeo { asWritten }
                  maker { id }
                  price: claim(property: PRICE_PER_LAUNCH) { id asOf }
                  claims(first: 100) {
                    totalCount
                    nodes { id text validFrom { value } validTo { value } knownFrom knownTo confidence refutedBy { id } }
                  }
                }
              }
              %s
              commitments(at: $at) { target { id } outcome reason }
            }""".formatted(COMPARE);

    private static final String CLAIM = "id property text knownFrom knownTo subject { id } source { id } object { id }";

    private static final Comparator<HistoryClaim> PREFERRED = Comparator.comparing((HistoryClaim told) -> told.tier())
            .thenComparingInt(HistoryClaim::precision)
            .thenComparing(HistoryClaim::said, Comparator.reverseOrder());

    private static final Comparator<HistoryClaim> BETTER = PREFERRED.thenComparing(HistoryClaim::id);

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
        data.entities("rockets", "rocket/a,A", "rocket/b,B");
        data.entities("companies", "company/x,X", "company/y,Y");
        data.empty();
    }

    @Test
    void whatWasKnownNeverDependsOnWhatCameLater() {
        record Asked(List<HistoryClaim> claims, LocalDate known, LocalDate valid) {}
        Histories.forAll(
                Combinators.combine(Histories.claims(), Histories.days(), Histories.days())
                        .as(Asked::new),
                40,
                asked -> {
                    bring(asked.claims());
                    JsonNode all = view(asked.known(), null);
                    JsonNode allOfDay = view(asked.known(), asked.valid());
                    bring(knownUpTo(asked.known(), asked.claims()));
                    assertEquals(pretty(view(asked.known(), null)), pretty(all));
                    assertEquals(pretty(view(asked.known(), asked.valid())), pretty(allOfDay));
                });
    }

    @Test
    void changesReplayedGiveTheLaterClaims() {
        record Imports(List<HistoryClaim> before, List<HistoryClaim> after) {}
        Histories.forAll(
                Histories.claims().flatMap(before -> Histories.later(before).map(after -> new Imports(before, after))),
                40,
                imports -> {
                    bring(imports.before());
                    Map<String, JsonNode> claims = claims();
                    String since = Ask.timeless("{ meta { loadedAt } }")
                            .at("/meta/loadedAt")
                            .asText();
                    bring(imports.after());
                    for (JsonNode change : changes(since)) {
                        replay(change, claims);
                    }
                    assertEquals(claims().toString(), claims.toString());
                });
    }

    @Test
    void theDayAskedForReadsTheClaimThatTheRulePrefers() {
        record Asked(List<HistoryClaim> claims, List<LocalDate> days, LocalDate known) {}
        Histories.forAll(
                Combinators.combine(Histories.claims(), Histories.days().list().ofSize(4), Histories.days())
                        .as(Asked::new),
                40,
                asked -> {
                    bring(asked.claims());
                    for (LocalDate day : asked.days()) {
                        for (LocalDate known : List.of(asked.known(), LocalDate.of(2026, 1, 1))) {
                            ask("query($at: TimeTravel!) { " + COMPARE + " }", known, day)
                                    .get("compare")
                                    .forEach(cell -> assertEquals(
                                            best(asked.claims(), cell, day, known),
                                            Optional.ofNullable(
                                                    cell.at("/best/id").textValue()),
                                            () -> day + " known " + known + ": " + cell));
                        }
                    }
                });
    }

    @Test
    void aLinkIsNotLeftForARefutationThatNobodyKnewYet() {
        LocalDate early = LocalDate.of(2020, 1, 1);
        LocalDate late = LocalDate.of(2021, 1, 1);
        bring(List.of(
                maker("c0", "company/x", SourceTier.FILING, early, List.of("c2")),
                maker("c1", "company/y", SourceTier.SOCIAL, early, List.of()),
                maker("c2", "company/y", SourceTier.SOCIAL, late, List.of())));
        String maker = "/rockets/nodes/0/maker/id";
        assertEquals("company/x", view(early, null).at(maker).asText());
        assertEquals("company/y", view(late, null).at(maker).asText());
    }

    private static HistoryClaim maker(
            String id, String company, SourceTier tier, LocalDate known, List<String> refutedBy) {
        return new HistoryClaim(id, company, "MAKES", "rocket/a", null, null, tier, null, known, null, refutedBy);
    }

    private static Optional<String> best(List<HistoryClaim> claims, JsonNode cell, LocalDate day, LocalDate known) {
        return claims.stream()
                .filter(told -> told.subject().equals(cell.at("/entity/id").asText()))
                .filter(told -> told.property().equals(cell.get("property").asText()))
                .filter(told -> told.holdsOn(day) && told.isKnownOn(known))
                .sorted(Comparator.comparing((HistoryClaim told) -> isRefuted(told, claims, known))
                        .thenComparing(told -> told.lastDay().isAfter(day))
                        .thenComparing((one, other) -> one.lastDay().isAfter(day)
                                ? one.firstDay().compareTo(other.firstDay())
                                : other.firstDay().compareTo(one.firstDay()))
                        .thenComparing(HistoryClaim::lastDay)
                        .thenComparing(BETTER))
                .reduce((best, next) ->
                        isRefuted(best, claims, known) == isRefuted(next, claims, known) && replaces(next, best)
                                ? next
                                : best)
                .map(told -> "claim/" + told.id());
    }

    private static boolean replaces(HistoryClaim next, HistoryClaim best) {
        boolean together =
                !next.firstDay().isAfter(best.lastDay()) && !next.lastDay().isBefore(best.firstDay());
        return (together && PREFERRED.compare(next, best) < 0) || next.isWithin(best);
    }

    private static boolean isRefuted(HistoryClaim told, List<HistoryClaim> claims, LocalDate known) {
        return claims.stream().anyMatch(other -> told.refutedBy().contains(other.id()) && other.isKnownOn(known));
    }

    private static List<HistoryClaim> knownUpTo(LocalDate day, List<HistoryClaim> claims) {
        List<HistoryClaim> known =
                claims.stream().filter(told -> !told.known().isAfter(day)).toList();
        List<String> ids = known.stream().map(HistoryClaim::id).toList();
        return known.stream()
                .map(told -> told.among(ids))
                .map(told -> told.withdrawn() != null && told.withdrawn().isAfter(day) ? notYetWithdrawn(told) : told)
                .toList();
    }

    private static HistoryClaim notYetWithdrawn(HistoryClaim told) {
        return new HistoryClaim(
                told.id(),
                told.subject(),
                told.property(),
                told.value(),
                told.from(),
                told.days(),
                told.tier(),
                told.stated(),
                told.known(),
                null,
                told.refutedBy());
    }

    private void bring(List<HistoryClaim> claims) {
        for (SourceTier tier : List.of(SourceTier.FILING, SourceTier.AGGREGATOR, SourceTier.SOCIAL)) {
            data.source(
                    tier.name().toLowerCase(java.util.Locale.ROOT),
                    "tier: " + tier + ", published: " + HistoryClaim.PUBLISHED,
                    claims.stream()
                            .filter(told -> told.tier() == tier)
                            .map(HistoryClaim::yaml)
                            .toList());
        }
        data.bring();
    }

    private static JsonNode view(LocalDate known, @org.jspecify.annotations.Nullable LocalDate valid) {
        return ask(VIEW, known, valid);
    }

    private static JsonNode ask(String query, LocalDate known, @org.jspecify.annotations.Nullable LocalDate valid) {
        Map<String, Object> at = new TreeMap<>(Map.of("knownAt", known + "T00:00:00Z"));
        if (valid != null) {
            at.put("validAt", valid.toString());
        }
        return Ask.timeless(query, Map.of("at", at));
    }

    private static Map<String, JsonNode> claims() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ids.add("claim/c" + i);
        }
        Map<String, JsonNode> claims = new TreeMap<>();
        Ask.timeless("query($ids: [ID!]!) { nodes(ids: $ids) { ... on Claim { " + CLAIM + " } } }", Map.of("ids", ids))
                .get("nodes")
                .forEach(claim -> {
                    if (!claim.isNull()) {
                        claims.put(claim.get("id").asText(), claim);
                    }
                });
        return claims;
    }

    /** All changes, three at a time. */
    private static List<JsonNode> changes(String since) {
        List<JsonNode> all = new ArrayList<>();
        String after = null;
        JsonNode page;
        do {
            Map<String, Object> variables = new TreeMap<>(Map.of("since", since));
            if (after != null) {
                variables.put("after", after);
            }
            page = Ask.timeless(
                            "query($since: DateTime!, $after: String) { changes(since: $since, first: 3, after: $after,"
                                    + " kinds: [ADDED, REVISED, RETRACTED]) { pageInfo { endCursor } nodes { kind before { "
                                    + CLAIM
                                    + " } after { " + CLAIM + " } } } }",
                            variables)
                    .get("changes");
            page.get("nodes").forEach(all::add);
            after = page.at("/pageInfo/endCursor").asText();
        } while (page.get("nodes").size() == 3);
        return all;
    }

    private static void replay(JsonNode change, Map<String, JsonNode> claims) {
        JsonNode after = change.get("after");
        JsonNode before = change.get("before");
        String id = (after.isNull() ? before : after).get("id").asText();
        JsonNode held = after.isNull() ? claims.remove(id) : claims.put(id, after);
        assertEquals(
                before.isNull() ? null : before.toString(), held == null ? null : held.toString(), change::toString);
        assertEquals(change.get("kind").asText().equals("ADDED"), before.isNull(), change::toString);
    }

    private static String pretty(JsonNode node) {
        return node.toPrettyString();
    }
}
