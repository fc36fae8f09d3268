package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.spacegraph.importer.Importer;
import io.spacegraph.importer.report.ImportReport;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/** A server that runs past midnight: now is today, not the day of the import. */
@QuarkusTest
@Tag("long")
@WithTestResource(GraphResource.class)
@TestProfile(OwnData.Apart.class)
class MidnightTest {

    private static final String QUERY = """
            {
              company(ref: {id: "company/a"}) { ownershipClass }
              at: company(ref: {id: "company/a"}, at: {}) { ownershipClass }
              companies(where: {ownershipClass: [LOCAL_STATE]}) { totalCount }
              all: companies { totalCount }
              allAt: companies(at: {}) { totalCount }
            }""";
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    Driver driver;

    @Inject
    Importer importer;

    @Inject
    MovableClock clock;

    @TempDir
    Path folder;

    private OwnData data;

    @BeforeEach
    void fill() {
        LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        String claim =
                "{id: m-%d, subject: company/a, property: OWNERSHIP_CLASS, value: %s, asOf: %s, modality: REPORTED,"
                        + " locator: l}";
        data = new OwnData(driver, importer, folder);
        data.empty();
        data.entities("companies", "company/a,A", "company/b,Nobody speaks of it");
        data.source(
                "m",
                "publisher: P, tier: FILING, published: 2020-01-01",
                List.of(claim.formatted(1, "PRIVATE", "2019-01-01"), claim.formatted(2, "LOCAL_STATE", tomorrow)));
        data.bring();
    }

    @Test
    void midnightIsCrossed() {
        Response today = ask();
        assertClass("PRIVATE", 0, today);
        clock.ahead(DAY, () -> {
            Response tomorrow = ask();
            assertClass("LOCAL_STATE", 1, tomorrow);
            assertNotEquals(today.header("etag"), tomorrow.header("etag"));
            // What brings the reading copy to the new day changes nothing that anybody sees.
            assertEquals(
                    ImportReport.Result.WRITTEN,
                    importer.renew(folder).orElseThrow().result());
            assertClass("LOCAL_STATE", 1, ask());
        });
        assertClass("PRIVATE", 0, ask());
    }

    private static void assertClass(String expected, int ofTheState, Response answer) {
        assertEquals(expected, answer.path("data.company.ownershipClass"), answer::asString);
        assertEquals(expected, answer.path("data.at.ownershipClass"), answer::asString);
        assertEquals(ofTheState, answer.<Integer>path("data.companies.totalCount"), answer::asString);
        assertEquals(2, answer.<Integer>path("data.all.totalCount"), answer::asString);
        assertEquals(2, answer.<Integer>path("data.allAt.totalCount"), answer::asString);
    }

    private static Response ask() {
        return RestAssured.given().queryParam("query", QUERY).get("/graphql");
    }
}
