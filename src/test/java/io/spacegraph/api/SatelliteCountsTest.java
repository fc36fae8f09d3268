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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/** Counts of satellites say as of when they are, and none of them contradicts another; over data made for it. */
@Tag("long")
@QuarkusTest
@WithTestResource(GraphResource.class)
@TestProfile(OwnData.Apart.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SatelliteCountsTest {

    private static final String C = "constellation/c";

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
        data.entities("constellations", "constellation/c,C");
        data.entities("missions", "mission/one,One", "mission/two,Two", "mission/three,Three");
        data.source(
                "better",
                "tier: QUALITY_PRESS, published: 2024-03-01",
                List.of(
                        claim("o1", C, "SATELLITES_IN_ORBIT", "60 satellites, asOf: 2024-02-01"),
                        claim(
                                "w1",
                                C,
                                "SATELLITES_OPERATIONAL",
                                "50 satellites, asOf: 2024-02-01, scope: first shell")));
        data.source(
                "later",
                "tier: AGGREGATOR, published: 2024-08-01",
                List.of(
                        claim("o2", C, "SATELLITES_IN_ORBIT", "65 satellites"),
                        claim("o3", C, "SATELLITES_IN_ORBIT", "\">55 satellites\", asOf: 2024-07-01"),
                        claim("l1", C, "SATELLITES_LAUNCHED", "40 satellites, asOf: 2023-06-01")));
        data.source(
                "launches",
                "tier: AGGREGATOR, kind: DATASET, published: 2025-01-01",
                List.of(
                        claim("d1", "mission/one", "MISSION_DATE", "2023-01-10"),
                        claim("c1", "mission/one", "DEPLOYED", "30 satellites, object: constellation/c"),
                        claim("d2", "mission/two", "MISSION_DATE", "2023-09-10"),
                        claim("c2", "mission/two", "DEPLOYED", "30 satellites, object: constellation/c"),
                        claim("d3", "mission/three", "MISSION_DATE", "2024-10-10"),
                        claim("c3", "mission/three", "DEPLOYED", "30 satellites, object: constellation/c"),
                        claim("f3", "mission/three", "OUTCOME", "FAILURE")));
        data.bring();
    }

    @Test
    void theLatestDayWinsAndWhatIsInOrbitWasLaunched() {
        JsonNode counts = counts("2025-01-01");
        assertCount(65, "2024-08-01", "SATELLITES_IN_ORBIT", "o2", counts.get("inOrbit"));
        assertCount(65, "2024-08-01", "SATELLITES_IN_ORBIT", "o2", counts.get("launched"));
        assertTrue(counts.get("operational").isNull(), "a count of one shell is none of the whole");
        assertTrue(counts.get("planned").isNull());
    }

    @Test
    void aDayIsCountedByWhatIsOfThatDay() {
        JsonNode spring = counts("2024-05-01");
        assertCount(60, "2024-02-01", "SATELLITES_IN_ORBIT", "o1", spring.get("inOrbit"));
        assertCount(60, "2023-09-10", "SATELLITES_CARRIED", "c2", spring.get("launched"));
        assertCount(
                60,
                "2024-02-01",
                "SATELLITES_IN_ORBIT",
                "o1",
                counts("2024-07-15").get("inOrbit"));
        JsonNode summer = counts("2023-07-01");
        assertCount(40, "2023-06-01", "SATELLITES_LAUNCHED", "l1", summer.get("launched"));
        assertTrue(summer.get("inOrbit").isNull(), "what was said in 2024 without a day is no count of 2023");
        assertCount(
                30,
                "2023-01-10",
                "SATELLITES_CARRIED",
                "c1",
                counts("2023-02-01").get("launched"));
        assertTrue(counts("2022-01-01").get("launched").isNull());
    }

    private static void assertCount(int satellites, String asOf, String counter, String claim, JsonNode count) {
        assertEquals(
                "{\"satellites\":%d,\"asOf\":\"%s\",\"counter\":\"%s\",\"claims\":[{\"id\":\"claim/%s\"}]}"
                        .formatted(satellites, asOf, counter, claim),
                count.toString());
    }

    private static JsonNode counts(String on) {
        String count = " { satellites asOf counter claims { id } } ";
        return Ask.timeless("{ constellation(ref: {id: \"constellation/c\"}) { counts(on: \"" + on + "\") { launched"
                        + count + "inOrbit" + count + "operational" + count + "planned" + count + "} } }")
                .at("/constellation/counts");
    }

    private static String claim(String id, String subject, String property, String value) {
        return "{id: %s, subject: %s, property: %s, modality: REPORTED, quote: q, value: %s}"
                .formatted(id, subject, property, value);
    }
}
