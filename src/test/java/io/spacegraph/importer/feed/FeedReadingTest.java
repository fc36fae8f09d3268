package io.spacegraph.importer.feed;

import static io.spacegraph.importer.feed.CollectedFeed.FEEDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.spacegraph.importer.feed.record.FeedClaim;
import io.spacegraph.importer.feed.record.FeedRecord;
import io.spacegraph.importer.feed.record.FeedThing;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.Modality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from an excerpt of each feed. */
class FeedReadingTest {
    private static final CollectedFeed GCAT = CollectedFeed.of(Feed.GCAT, FEEDS.resolve("gcat"));
    private static final Path LAUNCH_LIBRARY = FEEDS.resolve("launch-library");
    private static final String LAUNCH = "launch/11111111-aaaa-4aaa-8aaa-00000000000";

    @Test
    void everyRowOfTheExcerptIsRead() {
        assertEquals(List.of(), GCAT.rejects);
        assertEquals(46 + 31 + 54 + 35 + 16, GCAT.rows);
        assertEquals(17, GCAT.records("launchlog/").size());
        // Ten of the organisations are states, two of the vehicles have no name.
        assertEquals(44, GCAT.records("orgs/").size());
        assertEquals(16, GCAT.records("lv/").size());
        assertEquals(16, GCAT.records("sites/").size());
    }

    @Test
    void aLaunchOfManyPiecesIsOneRecord() {
        String launch = "launchlog/2024-140";
        FeedRecord record = GCAT.record(launch);
        assertEquals("mission/2024-140", record.thing().id());
        assertEquals(
                "Chang Zheng 6A launch of 2024-08-06 (2024-140)", record.thing().name());
        assertEquals(List.of("GCAT:2024-140", "COSPAR:2024-140"), record.thing().external());
        assertEquals(
                List.of(
                        "kind",
                        "date",
                        "rocket",
                        "site",
                        "operator",
                        "customer",
                        "constellation",
                        "satellites",
                        "outcome"),
                record.claims().stream().map(FeedClaim::field).toList());
        assertEquals("2024-08-06", GCAT.said(launch, "date"));
        assertEquals("2024 Aug  6 0642", GCAT.claim(launch, "date").written());
        assertEquals("18 satellites", GCAT.said(launch, "satellites"));
        assertEquals("constellation/qianfan", GCAT.said(launch, "constellation"));
        assertEquals(
                "18 satellites",
                String.valueOf(GCAT.claim(launch, "constellation").value()));
        assertEquals("company/gcat-yuanx", GCAT.said(launch, "customer"));
        assertEquals("SUCCESS", GCAT.said(launch, "outcome"));
        assertEquals(31, record.line());
        assertEquals(LocalDate.of(2025, 4, 4), record.document().published());
    }

    @Test
    void aLaunchMayServeSeveralConstellationsAndOthers() {
        assertEquals("3 satellites", GCAT.said("launchlog/2018-020", "satellites"));
        assertEquals(
                "2 satellites",
                String.valueOf(GCAT.claim("launchlog/2018-020", "constellation").value()));
        // What failed to reach orbit is in no catalogue of payloads; its name tells: Flock 4e-1.
        assertEquals(
                "5 satellites",
                String.valueOf(GCAT.claim("launchlog/2020-F05", "constellation").value()));
        assertEquals("7 satellites", GCAT.said("launchlog/2020-F05", "satellites"));
    }

    @Test
    void jointOwnersAreTwoCustomersAndADoubtedOneIsDoubted() {
        String launch = "launchlog/1978-121";
        assertEquals("company/gcat-mom", GCAT.said(launch, "customer"));
        assertFalse(GCAT.claim(launch, "customer").uncertain());
        assertEquals("company/gcat-vniem", GCAT.said(launch, "customer-2"));
        assertTrue(GCAT.claim(launch, "customer-2").uncertain());
        assertTrue(GCAT.claim("launchlog/2011-001", "operator").uncertain());
        assertFalse(GCAT.claim("launchlog/2011-001", "rocket").uncertain());
        // Two pieces of one owner, of which one is certain.
        assertEquals("company/gcat-cmseo", GCAT.said("launchlog/2008-047", "customer"));
        assertEquals("none", GCAT.said("launchlog/2008-047", "customer-2"));
    }

    @Test
    void uncertainDatesAreDoubted() {
        assertEquals("~2012-05-23", GCAT.said("launchlog/2012-F02", "date"));
        assertTrue(GCAT.claim("launchlog/2012-F02", "date").uncertain());
        assertEquals("2014-04-09", GCAT.said("launchlog/2014-019", "date"));
        assertTrue(GCAT.claim("launchlog/2014-019", "date").uncertain());
        assertEquals("1958-07-25", GCAT.said("launchlog/1958-F07", "date"));
        assertFalse(GCAT.claim("launchlog/1958-F07", "date").uncertain());
    }

    @Test
    void whatDoesNotResolveStaysACodeAndIsRemarked() {
        FeedThing owner = GCAT.claim("launchlog/2022-167", "customer-2").object();
        assertEquals(FeedThing.coded(io.spacegraph.vocabulary.EntityType.COMPANY, "GCAT", "MEIHUA"), owner);
        assertEquals(
                "Minotaur-C 3210",
                object(GCAT.claim("launchlog/2017-068", "rocket")).name());
        assertEquals(
                List.of(
                        "unresolved: GCAT does not describe the company code MEIHUA; kept as a code",
                        "unresolved: GCAT does not describe the rocket code Minotaur-C 3210; kept as a code"),
                GCAT.remarks.stream()
                        .filter(remark -> remark.startsWith("unresolved"))
                        .sorted()
                        .toList());
    }

    @Test
    void aScoreIsAPartialFailure() {
        String launch = "launchlog/2011-005";
        assertEquals("PARTIAL_FAILURE", GCAT.said(launch, "outcome"));
        assertEquals("OF40", GCAT.claim(launch, "outcome").written());
        assertEquals(
                "GCAT scores the success with 40 of 100.",
                GCAT.claim(launch, "outcome").note());
        assertEquals("FAILURE", GCAT.said("launchlog/1958-F07", "outcome"));
    }

    @Test
    void onlyOrbitalLaunchesAreCalledSo() {
        assertEquals("ORBITAL_LAUNCH", GCAT.said("launchlog/2011-040", "kind"));
        assertEquals("none", GCAT.said("launchlog/2020-U02", "kind"));
    }

    @Test
    void organisationsBearTheirNamesAndCountries() {
        FeedThing spacex = GCAT.record("orgs/SPX").thing();
        assertEquals("SpaceX", spacex.name());
        assertEquals("US", spacex.country());
        assertEquals("GB", GCAT.record("orgs/INSPM").thing().country());
        assertEquals("CN", GCAT.record("orgs/SAST").thing().country());
        assertEquals("", GCAT.record("orgs/OKB1").thing().country());
        assertTrue(GCAT.record("orgs/YUANX").thing().names().contains("上海垣信卫星科技有限公司"));
        // Two may share an abbreviation.
        assertFalse(GCAT.record("orgs/ISA").thing().names().contains("ISA"));
        assertEquals("中国航天科技集团公司", GCAT.said("orgs/CASC", "own-name"));
    }

    @Test
    void theVariantsOfAVehicleAreOneRocket() {
        FeedRecord falcon = GCAT.record("lv/Falcon 9");
        assertEquals(
                1,
                falcon.claims().stream()
                        .filter(c -> c.property() == ClaimProperty.MAKES)
                        .count());
        List<FeedClaim> loads = falcon.claims().stream()
                .filter(claim -> claim.property() == ClaimProperty.PAYLOAD_LEO)
                .toList();
        assertEquals(7, loads.size());
        assertEquals("9300 kg", String.valueOf(loads.get(0).value()));
        assertEquals("variant FT5", loads.get(1).scope());
        assertEquals(
                List.of("Zenit-3SLBF", "Zenit-3F"),
                GCAT.record("lv/Zenit-3SLBF").thing().names());
    }

    @Test
    void sitesHaveAPlace() {
        assertEquals("-39.2609 deg", GCAT.said("sites/MAHIA", "latitude"));
        assertEquals("Taiyuan Space Center", GCAT.record("sites/TYSC").thing().name());
    }

    @Test
    void payloadsAreCountedByConstellation() {
        String qianfan = "psatcat/constellation/qianfan";
        assertEquals("18 satellites", GCAT.said(qianfan, "launched"));
        assertEquals("17 satellites", GCAT.said(qianfan, "operational"));
        assertEquals(
                LocalDate.of(2025, 4, 7), GCAT.claim(qianfan, "operational").asOf());
        assertEquals(Modality.DERIVED, GCAT.claim(qianfan, "launched").modality());
        assertTrue(GCAT.remarks.contains("12 of 14 programmes of GCAT are no constellation of the graph"));
    }

    @Test
    void launchLibraryTellsWhatHasFlown() {
        CollectedFeed read = CollectedFeed.of(Feed.LAUNCH_LIBRARY, LAUNCH_LIBRARY.resolve("2.3.0.json"));
        assertEquals(List.of(), read.rejects);
        assertEquals(5, read.rows);
        FeedRecord flown = read.record(LAUNCH + 1);
        assertEquals(
                List.of("LL2:11111111-aaaa-4aaa-8aaa-000000000001", "COSPAR:2024-140"),
                flown.thing().external());
        assertTrue(flown.claims().stream().allMatch(claim -> claim.modality() == Modality.REPORTED));
        assertEquals("SUCCESS", read.said(LAUNCH + 1, "outcome"));
        assertEquals("2024-08-06", read.said(LAUNCH + 1, "date"));
        assertEquals(
                List.of("Taiyuan Space Center, Example Province", "Taiyuan Space Center"),
                object(read.claim(LAUNCH + 1, "site")).names());
        assertEquals("The second stage did not light.", read.said(LAUNCH + 2, "failreason"));
        assertEquals("SSO", read.said(LAUNCH + 2, "orbit"));
        assertEquals("NZ", object(read.claim(LAUNCH + 2, "operator")).country());
        assertEquals("PARTIAL_FAILURE", read.said(LAUNCH + 4, "outcome"));
        assertEquals("SUBORBITAL_LAUNCH", read.said(LAUNCH + 4, "kind"));
        assertEquals("2025-05", read.said(LAUNCH + 4, "date"));
        assertEquals("none", read.said(LAUNCH + 4, "orbit"));
    }

    @Test
    void whatHasNotFlownIsAPlan() {
        CollectedFeed read = CollectedFeed.of(Feed.LAUNCH_LIBRARY, LAUNCH_LIBRARY.resolve("2.3.0.json"));
        assertEquals("2031-Q3", read.said(LAUNCH + 3, "date"));
        for (String field : List.of("date", "rocket", "site", "operator", "orbit")) {
            assertEquals(Modality.PLAN, read.claim(LAUNCH + 3, field).modality(), field);
        }
        assertEquals("none", read.said(LAUNCH + 3, "outcome"));
        assertEquals("2031", read.said(LAUNCH + 5, "date"));
        assertEquals(2, read.record(LAUNCH + 5).claims().size());
    }

    @Test
    void theOlderAnswersAreReadToo() {
        CollectedFeed read = CollectedFeed.of(Feed.LAUNCH_LIBRARY, LAUNCH_LIBRARY.resolve("2.0.0.json"));
        String launch = "launch/22222222-bbbb-4bbb-8bbb-00000000000";
        assertEquals("2025-06-07", read.said(launch + 1, "date"));
        assertEquals("GTO", read.said(launch + 1, "orbit"));
        assertEquals("rocket/ll2-c9102", read.said(launch + 1, "rocket"));
        assertEquals("site/ll2-l9202", read.said(launch + 1, "site"));
        assertEquals("2031-12", read.said(launch + 2, "date"));
        assertEquals("none", read.said(launch + 2, "orbit"));
    }

    @ParameterizedTest
    @CsvSource({
        "Week, 2024-08-06T06:42:00Z, ~2024-08-06",
        "Half 1, 2024-03-31T00:00:00Z, 2024-H1",
        "Half 2, 2024-12-31T00:00:00Z, 2024-H2",
        "Day, 2024-08-06T23:30:00-07:00, 2024-08-07",
        "Month, 2024-08-31T23:30:00-07:00, 2024-09",
    })
    void datesAreInUtcAndAsVagueAsTheyAreSaid(String precision, String net, String date, @TempDir Path folder)
            throws IOException {
        Path answer = folder.resolve("a.json");
        Files.writeString(
                answer,
                "{\"id\": \"a\", \"name\": \"One in detail\", \"status\": {\"id\": 1}, \"net\": \"" + net
                        + "\", \"net_precision\": {\"name\": \"" + precision + "\"}}");
        assertEquals(date, CollectedFeed.of(Feed.LAUNCH_LIBRARY, answer).said("launch/a", "date"));
    }

    @Test
    void aNameOfHyphensIsNone(@TempDir Path folder) throws IOException {
        for (String file : List.of("launchlog", "orgs", "lv", "sites", "psatcat")) {
            Files.copy(FEEDS.resolve("gcat/" + file + ".tsv"), folder.resolve(file + ".tsv"));
        }
        Path organisations = folder.resolve("orgs.tsv");
        List<String> lines = new ArrayList<>(Files.readAllLines(organisations));
        List<String> columns = List.of(lines.get(0).split("\t"));
        String[] row = lines.get(lines.size() - 1).split("\t", -1);
        row[0] = "NONAME";
        row[columns.indexOf("Name")] = "-                -";
        row[columns.indexOf("EName")] = "- -";
        row[columns.indexOf("UName")] = "-   -";
        lines.add(String.join("\t", row));
        Files.write(organisations, lines);
        CollectedFeed read = CollectedFeed.of(Feed.GCAT, folder);
        assertEquals(List.of(), read.rejects);
        assertEquals("NONAME", read.record("orgs/NONAME").thing().name());
        assertEquals(List.of(), read.record("orgs/NONAME").claims());
    }

    @Test
    void aFolderOfAnswersIsReadAsOne() {
        assertEquals(
                7, CollectedFeed.of(Feed.LAUNCH_LIBRARY, LAUNCH_LIBRARY).records.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"satcat.csv", "satcat-index.csv"})
    void satellitesAreCountedByLaunchAndConstellation(String file) {
        CollectedFeed read =
                CollectedFeed.of(Feed.CELESTRAK, FEEDS.resolve("celestrak").resolve(file));
        assertEquals(List.of(), read.rejects);
        assertEquals(6, read.rows);
        assertEquals("3 satellites", read.said("satcat/launch/2023-901", "satellites"));
        assertEquals(
                "2 satellites",
                String.valueOf(
                        read.claim("satcat/launch/2023-901", "constellation").value()));
        assertEquals("2023-04-01", read.said("satcat/launch/2023-901", "date"));
        assertEquals(
                "mission/2024-902",
                read.record("satcat/launch/2024-902").thing().id());
        // The catalogue bears no date but in the copies: then it is as of the latest day that it names.
        String day = file.equals("satcat.csv") ? "2024-07-01" : "2026-01-02";
        String fleet = "satcat/" + day + "/constellation/qianfan";
        assertEquals("4 satellites", read.said(fleet, "launched"));
        assertEquals("3 satellites", read.said(fleet, "in-orbit"));
        assertEquals("2 satellites", read.said(fleet, "operational"));
        assertEquals(day, String.valueOf(read.claim(fleet, "in-orbit").asOf()));
        assertEquals(day, String.valueOf(read.record(fleet).document().published()));
    }

    @Test
    void orbitalElementsCountWhatIsInOrbit() {
        CollectedFeed read = CollectedFeed.of(Feed.CELESTRAK, FEEDS.resolve("celestrak/gp.csv"));
        assertEquals(
                List.of("gp/2026-01-02/constellation/qianfan"),
                read.records.stream().map(FeedRecord::key).toList());
        assertEquals("2 satellites", read.said("gp/2026-01-02/constellation/qianfan", "in-orbit"));
        assertEquals("none", read.said("gp/2026-01-02/constellation/qianfan", "launched"));
        assertEquals(
                LocalDate.of(2026, 1, 2),
                read.claim("gp/2026-01-02/constellation/qianfan", "in-orbit").asOf());
    }

    private static FeedThing object(FeedClaim claim) {
        return Objects.requireNonNull(claim.object());
    }
}
