package io.spacegraph.importer.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.spacegraph.importer.record.DataFolder;
import io.spacegraph.importer.record.Rejection;
import io.spacegraph.importer.record.SourceFile;
import io.spacegraph.importer.record.TextFile;
import io.spacegraph.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroundingsTest {

    private static final String GROUNDED = claim("g", "rocket/x", "ROCKET_STATUS", "value: GROUNDED, asOf: 2024-03-01");

    @Test
    void theNextFlightEndsAGrounding() {
        assertEquals(LocalDate.parse("2024-06-01"), readEnd(GROUNDED + flight("m", "rocket/x", "2024-06-01")));
        assertEquals(
                LocalDate.parse("2024-06-01"),
                readEnd(GROUNDED
                        + flight("late", "rocket/x", "2024-09-01")
                        + flight("v", "rocket/x-block-2", "2024-06-01")
                        + claim("part", "rocket/x-block-2", "VARIANT_OF", "object: rocket/x")),
                "the soonest, be it of a version");
    }

    @Test
    void theLaunchThatItFollowsDoesNot() {
        assertEquals(PartialDate.MAX, readEnd(GROUNDED + flight("m", "rocket/x", "2024-03-02")), "a day later in UTC");
    }

    @Test
    void whatIsNoFlightOfTheRocketDoesNot() {
        String test = flight("m", "rocket/x", "2024-06-01").replace("ORBITAL_LAUNCH", "GROUND_TEST");
        String planned = flight("m", "rocket/x", "2024-06-01").replace("REPORTED", "PLAN");
        assertEquals(PartialDate.MAX, readEnd(GROUNDED + test));
        assertEquals(PartialDate.MAX, readEnd(GROUNDED + planned));
        assertEquals(PartialDate.MAX, readEnd(GROUNDED + flight("m", "rocket/y", "2024-06-01")));
    }

    @Test
    void aGroundingForSomePayloadsHasNoEndOfItsOwn() {
        String some = GROUNDED.replace("value: GROUNDED", "value: GROUNDED, scope: national security launches");
        assertEquals(PartialDate.MAX, readEnd(some + flight("m", "rocket/x", "2024-06-01")));
    }

    @Test
    void theEndThatTheSourceNamesCountsIfItIsSooner() {
        String until = GROUNDED.replace("asOf: 2024-03-01", "validFrom: 2024-03-01, validTo: 2024-04-30");
        assertEquals(LocalDate.parse("2024-05-01"), readEnd(until + flight("m", "rocket/x", "2024-06-01")));
    }

    private static LocalDate readEnd(String claims) {
        List<Rejection> rejections = new ArrayList<>();
        SourceFile file = SourceFile.read(
                        new TextFile(
                                "sources/x.yaml",
                                "id: source/x\ntitle: T\ntier: FILING\nkind: ARTICLE\npublished: 2025-03-01\nclaims:\n"
                                        + claims),
                        rejections)
                .orElseThrow();
        assertEquals(List.of(), rejections);
        DataFolder data = new DataFolder(
                List.of(),
                List.of(),
                List.of(file.source()),
                file.claims(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
        return Groundings.ended(TypedClaim.of(data)).stream()
                .filter(claim -> claim.id().equals("claim/g"))
                .findFirst()
                .orElseThrow()
                .readEnd();
    }

    private static String flight(String id, String rocket, String day) {
        String mission = "mission/" + id;
        return claim(id + "-kind", mission, "MISSION_KIND", "value: ORBITAL_LAUNCH")
                + claim(id + "-date", mission, "MISSION_DATE", "value: " + day)
                + claim(id + "-rocket", mission, "LAUNCHED_ON", "object: " + rocket);
    }

    private static String claim(String id, String subject, String property, String keys) {
        return "  - {id: %s, subject: %s, property: %s, modality: REPORTED, quote: q, %s}\n"
                .formatted(id, subject, property, keys);
    }
}
