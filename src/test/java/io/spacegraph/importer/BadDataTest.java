package io.spacegraph.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.spacegraph.importer.check.Checks;
import io.spacegraph.importer.record.DataFolder;
import io.spacegraph.importer.record.EntityRecord;
import io.spacegraph.importer.record.LaunchRecord;
import io.spacegraph.importer.record.Rejection;
import io.spacegraph.importer.record.SourceRecord;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadDataTest {
    private static final String COLUMNS = "id,name,country,aliases,external\n";
    private static final String HEADER = "id: source/s\ntitle: T\ntier: UNKNOWN\nkind: ARTICLE\npublished: 2025-03\n";
    private static final String CLAIM = HEADER
            + "claims:\n  - {id: c, subject: company/a, property: STATEMENT, value: v, modality: REPORTED, quote: q";

    private static ValidatorFactory factory;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        factory = Validation.buildDefaultValidatorFactory();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    @BeforeEach
    void goodFolder() throws IOException {
        write("entities/companies.csv", COLUMNS + "company/a,A,CN,zh:甲,LEI:5493001KJTIIGC8Y1R12\ncompany/b,B,,,\n");
        write("sources/s.yaml", CLAIM + "}\n");
    }

    @Test
    void twelveMistakesAreTwelveRejectionsInOrderOfFileAndLine() {
        List<Rejection> rejections = check(Path.of("src/test/resources/bad-data"));
        assertEquals(
                """
                entities/companies.csv:3 country
                entities/companies.csv:4 id
                entities/companies.csv:5 external
                sources/bad.yaml:6 url
                sources/bad.yaml:9 subject
                sources/bad.yaml:17 value
                sources/bad.yaml:20 relativeTo
                sources/bad.yaml:29 object
                sources/worse.yaml:7 quote
                sources/worse.yaml:18 confidance
                sources/worse.yaml:25 knownTo
                sources/worse.yaml:33 validTo
                """,
                rejections.stream()
                        .map(r -> r.file() + ":" + r.line() + " " + r.field() + "\n")
                        .reduce("", String::concat));
    }

    @Test
    void aMistypedWordIsMetWithTheNearestKnownOne() {
        String text = check(Path.of("src/test/resources/bad-data")).toString();
        assertTrue(text.contains("did you mean confidence?"), text);
        assertTrue(text.contains("did you mean rocket/r?"), text);
    }

    @Test
    void aGoodFolderHasNone() {
        assertEquals(List.of(), check(folder));
    }

    /** Each a claim's text after its first keys, and what the one rejection must name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "asOf: 2025, period: 2025                       ! period",
                "validFrom: 2025, asOf: 2025                    ! validFrom",
                "due: soon                                      ! due",
                "due: 2300                                      ! due",
                "knownFrom: 2025-01                             ! knownFrom",
                "confidence: 1.5                                ! confidence",
                "confidence: high                               ! confidence",
                "speaker: person/nobody                         ! speaker",
                "refutedBy: [nothing]                           ! refutedBy",
                "refutedBy: [c]                                 ! refutedBy",
                "refutedBy: nothing                             ! refutedBy",
                "against: [nothing]                             ! against",
                "against: [c]                                   ! against",
                "object: company/b                              ! object",
                "converted: 5                                   ! converted",
                "reading: CUMULATED                             ! reading",
                "zone: \"+08:00\"                                ! zone",
                "note:                                          ! note",
                "scope: [a]                                     ! scope",
                "scope: a, scope: b                             ! scope",
                "resolve: {from: company/b, to: company/b, confidence: 1, why: x}     ! resolve.from",
                "resolve: {from: company/a, to: company/z, confidence: 1, why: x}     ! resolve.to",
                "resolve: {from: company/a, to: company/b, confidence: 2, why: x}     ! resolve.confidence",
                "resolve: {from: company/a, to: company/b, confidence: 1}             ! resolve.why",
                "resolve: {from: company/a, to: company/b, confidence: 1, whi: x, why: y} ! whi",
            })
    void oneMistakeIsOneRejection(String keys, String field) throws IOException {
        write("sources/s.yaml", CLAIM + ", " + keys + "}\n");
        List<Rejection> rejections = check(folder);
        assertEquals(1, rejections.size(), rejections::toString);
        assertEquals(field, rejections.get(0).field());
        assertEquals(7, rejections.get(0).line());
    }

    /** What no property of its kind can be, by the reader's property; the rejection has the value's file and line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "SATELLITES_PLANNED ! -5 satellites          ! must not be negative with SATELLITES_PLANNED",
                "SATELLITES_PLANNED ! 12.5 satellites        ! must be whole, for satellites are counted one by one",
                "SATELLITES_PLANNED ! 4e9 satellites         ! must be at most 2147483647 with SATELLITES_PLANNED",
                "SATELLITES_PLANNED ! 10..12.5 satellites    ! must be whole, for satellites are counted one by one",
                "SATELLITES_PLANNED ! 5 t                    ! must be in satellites",
                "SATELLITES_CARRIED ! '<-1 satellites'       ! must not be negative with SATELLITES_CARRIED",
                "LAUNCHES           ! 1.5 launches           ! must be whole, for launches are counted one by one",
                "LAUNCH_ORDINAL     ! 2.5 items              ! must be whole, for items are counted one by one",
                "POLICY_PART_COUNT  ! 3e9 items              ! must be at most 2147483647 with POLICY_PART_COUNT",
                "SUBSCRIBERS        ! 0.5 items              ! must be whole, for items are counted one by one",
                "PAYLOAD_LEO        ! -5 t                   ! must not be negative with PAYLOAD_LEO",
                "ROUND_AMOUNT       ! -5e6 USD               ! must not be negative with ROUND_AMOUNT",
            })
    void anImpossibleNumberIsRefused(String property, String value, String allowed) throws IOException {
        write(
                "sources/s.yaml",
                HEADER + "claims:\n  - id: c\n    subject: company/a\n    property: " + property + "\n    value: \""
                        + value + "\"\n    modality: REPORTED\n    quote: q\n");
        assertEquals("sources/s.yaml:10: value \"" + value + "\": " + allowed, only().toString());
    }

    /** However it is spelt, a board is one code. */
    @ParameterizedTest
    @ValueSource(strings = {"STAR Market", "Shanghai STAR", "STAR or ChiNext"})
    void aBoardInWordsIsMetWithTheCodes(String board) throws IOException {
        write("entities/ipos.csv", COLUMNS + "ipo/i,I,,,\n");
        write(
                "sources/s.yaml",
                HEADER + "claims:\n  - id: c\n    subject: ipo/i\n    property: IPO_BOARD\n    value: " + board
                        + "\n    modality: PLAN\n    quote: q\n");
        String told = only().toString();
        assertTrue(
                told.startsWith("sources/s.yaml:10: value \"" + board + "\": unknown; known are STAR SSE_MAIN"), told);
    }

    @Test
    void nothingIsLinkedToItself() throws IOException {
        write(
                "sources/s.yaml",
                HEADER
                        + "claims:\n  - {id: c, subject: company/a, property: OWNS, object: company/a, modality: REPORTED,"
                        + " quote: q}\n");
        Rejection rejection = check(folder).get(0);
        assertEquals("object must be another than the subject", rejection.field() + " " + rejection.allowed());
    }

    @Test
    void soIsOneOnALink() throws IOException {
        write("entities/missions.csv", COLUMNS + "mission/m,M,,,\n");
        write("entities/constellations.csv", COLUMNS + "constellation/c,C,,,\n");
        for (String value : List.of("-5 satellites", "2.5 satellites", "4e9 satellites")) {
            write(
                    "sources/s.yaml",
                    HEADER
                            + "claims:\n  - {id: c, subject: mission/m, property: DEPLOYED, object: constellation/c, value: "
                            + value + ", modality: REPORTED, quote: q}\n");
            assertEquals("value", only().field());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LATITUDE, value: -34 deg",
                "NET_PROFIT, value: -5e6 USD",
                "SATELLITES_PLANNED, value: 15e3 satellites"
            })
    void whatCanBeIsTaken(String said) throws IOException {
        write(
                "sources/s.yaml",
                HEADER + "claims:\n  - {id: c, subject: company/a, property: " + said
                        + ", modality: REPORTED, quote: q}\n");
        assertEquals(List.of(), check(folder));
    }

    @Test
    void aQuoteOfSixtyOneWordsIsRefused() throws IOException {
        write("sources/s.yaml", CLAIM + " a".repeat(60) + "}\n");
        assertEquals("quote", only().field());
        write("sources/s.yaml", CLAIM + " a".repeat(59) + "}\n");
        assertEquals(List.of(), check(folder));
    }

    @Test
    void derivedNeedsADerivation() throws IOException {
        write("sources/s.yaml", CLAIM.replace("REPORTED", "DERIVED") + "}\n");
        assertEquals("derivation", only().field());
    }

    @Test
    void aSourceThatSaysNoDateIsRefused() throws IOException {
        write("sources/s.yaml", CLAIM.replace("published: 2025-03\n", "") + "}\n");
        assertEquals("published", only().field());
    }

    @Test
    void theTierOfADocumentIsThatOfItsPublisher() throws IOException {
        String document =
                "id: source/s\ntitle: T\npublisher: \"The Paper, at x.org (copy)\"\n%skind: ARTICLE\npublished: 2025-03\n";
        write("sources/s.yaml", document.formatted("") + "claims: []\n");
        assertEquals(
                List.of(
                        "is needed, since publishers.csv does not have the publisher; add it there with its tier and the reason"),
                check(folder).stream().map(Rejection::allowed).toList());
        String table = "publisher,tier,copyOf,reason\n\"The Paper, at x.org (copy)\",%s,The Paper,a copy\n";
        write("publishers.csv", table.formatted("AGGREGATOR"));
        assertEquals(List.of(), check(folder));
        SourceRecord source = DataFolder.read(folder).sources().get(0);
        assertEquals("AGGREGATOR of The Paper", source.tier() + " of " + source.copyOf());
        write("sources/s.yaml", document.formatted("tier: FILING\n") + "claims: []\n");
        Rejection twice = check(folder).get(0);
        assertEquals(
                "sources/s.yaml:4 leave it out: publishers.csv has the publisher with its tier, AGGREGATOR",
                twice.file() + ":" + twice.line() + " " + twice.allowed());
        write("sources/s.yaml", document.formatted("") + "claims: []\n");
        write(
                "publishers.csv",
                table.formatted("COPY") + "Other,FILING,,\n\"The Paper, at x.org (copy)\",SOCIAL,,again\n");
        assertEquals(
                List.of("2 tier", "3 reason", "4 publisher"),
                check(folder).stream()
                        .filter(rejection -> rejection.file().equals("publishers.csv"))
                        .map(rejection -> rejection.line() + " " + rejection.field())
                        .toList());
    }

    @Test
    void aSourceIsNamedAsItsFile() throws IOException {
        write("sources/s.yaml", CLAIM.replace("source/s", "source/t") + "}\n");
        assertEquals("id", only().field());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "company/c,C,,Tianbing,                         ! aliases",
                "company/c,C,,12:Tianbing,                      ! aliases",
                "company/c,C,,,LEI:5493001KJTIIGC8Y1R12         ! external",
                "company/c,C,,,TICKERS:X                        ! external",
                "company/c,C,,,GCAT:                            ! external",
                "rocket/c,C,,,                                  ! id",
                "company/C,C,,,                                 ! id",
                "company/c,,,,                                  ! name",
                "company/c,C,,                                  ! ",
                "company/c,\"C,,,                               ! ",
            })
    void oneBadRowIsOneRejection(String row, String field) throws IOException {
        write("entities/companies.csv", COLUMNS + "company/a,A,CN,,LEI:5493001KJTIIGC8Y1R12\n\n" + row + "\n");
        Rejection rejection = only();
        assertEquals(field == null ? "" : field, rejection.field());
        assertEquals(4, rejection.line());
    }

    /** Each a rate, and the column that the one rejection must name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "USD,CNX,2024-01-01,2024-01-31,7.1,source/s,x   ! quote",
                "USD,USD,2024-01-01,2024-01-31,7.1,source/s,x   ! quote",
                ",CNY,2024-01-01,2024-01-31,7.1,source/s,x      ! base",
                "USD,CNY,2024-01,2024-01-31,7.1,source/s,x      ! from",
                "USD,CNY,2024-02-30,2024-03-31,7.1,source/s,x   ! from",
                "USD,CNY,2024-02-01,2024-01-31,7.1,source/s,x   ! to",
                "USD,CNY,2024-01-01,2024-01-31,0.0,source/s,x   ! rate",
                "USD,CNY,2024-01-01,2024-01-31,-7,source/s,x    ! rate",
                "USD,CNY,2024-01-01,2024-01-31,7.1,source/z,x   ! source",
                "USD,CNY,2024-01-01,2024-01-31,7.1,source/s,    ! locator",
                "USD,CNY,2023-01-01,2023-12-31,7.2,source/s,x   ! from",
            })
    void oneBadRateIsOneRejection(String row, String field) throws IOException {
        String good = "base,quote,from,to,rate,source,locator\nUSD,CNY,2023-01-01,2023-12-31,7.0809,source/s,row\n";
        write("fx/a.csv", good);
        assertEquals(List.of(), check(folder));
        write("fx/a.csv", good + row + "\n");
        Rejection rejection = only();
        assertEquals("fx/a.csv:3 " + field, rejection.file() + ":" + rejection.line() + " " + rejection.field());
    }

    /** Each a launch record, and the fields of the rejections, of which none is on another line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "mission/m,M,2024-13-01,rocket/r,,,,,,,,2024-001,source/s,row,                ! date",
                "mission/m,M,soon,rocket/r,,,,,,,,2024-001,source/s,row,                      ! date",
                "mission/m,M,,rocket/r,,,,,,,,2024-001,source/s,row,                          ! date",
                "mission/m,M,2024,rocket/x,,,,,,,,2024-001,source/s,row,                      ! rocket",
                "mission/m,M,2024,company/a,,,,,,,,2024-001,source/s,row,                     ! rocket",
                "mission/m,M,2024,,,,,,,,,2024-001,source/s,row,                              ! rocket",
                "mission/m,M,2024,rocket/r,,site/x,,,,,,2024-001,source/s,row,                ! site",
                "mission/m,M,2024,rocket/r,,,company/x,,,,,2024-001,source/s,row,             ! operator",
                "mission/m,M,2024,rocket/r,,,,,constellation/c,,,2024-001,source/s,row,       ! constellations",
                "mission/m,M,2024,rocket/r,,,,,constellation/c=0,,,2024-001,source/s,row,     ! constellations",
                "mission/m,M,2024,rocket/r,,,,,constellation/c=2|,,,2024-001,source/s,row,    ! constellations",
                "mission/m,M,2024,rocket/r,,,,,constellation/x=2,,,2024-001,source/s,row,     ! constellations",
                "mission/m,M,2024,rocket/r,,,,,,many,,2024-001,source/s,row,                  ! satellites",
                "mission/m,M,2024,rocket/r,,,,,,,EXPLODED,2024-001,source/s,row,              ! outcome",
                "mission/m,M,2024,rocket/r,,,,,,,,first,source/s,row,                         ! launch",
                "mission/m,M,2024,rocket/r,,,,,,,,2024-001,source/x,row,                      ! source",
                "mission/m,M,2024,rocket/r,,,,,,,,2024-001,source/s,,                         ! locator",
                "mission/m,,2024,rocket/r,,,,,,,,2024-001,source/s,row,                       ! mission",
                "mission/M,M,2024,rocket/r,,,,,,,,2024-001,source/s,row,                      ! mission",
                "mission/l,,2024-01-02,rocket/r,,,,,,,,2024-002,source/s,row,                 ! mission",
            })
    void oneBadLaunchIsOneRejection(String row, String field) throws IOException {
        goodLaunch();
        String good = Files.readString(folder.resolve("launches/2024.csv"));
        write("launches/2024.csv", good + row + "\n");
        Rejection rejection = only();
        assertEquals(
                "launches/2024.csv:3 " + field, rejection.file() + ":" + rejection.line() + " " + rejection.field());
    }

    @Test
    void aLaunchRecordIsAMissionAndItsClaims() throws IOException {
        goodLaunch();
        assertEquals(List.of(), check(folder));
        DataFolder data = DataFolder.read(folder);
        EntityRecord mission = data.entities().get(data.entities().size() - 1);
        assertEquals("mission/l", mission.id());
        assertEquals(List.of("COSPAR:2024-002", "GCAT:2024-002"), mission.external());
        assertEquals(
                """
                s-l-kind MISSION_KIND ORBITAL_LAUNCH null null
                s-l-date MISSION_DATE 2024-01-01 null null
                s-l-rocket LAUNCHED_ON null rocket/r R-1
                s-l-site LAUNCHED_FROM null site/s null
                s-l-operator OPERATED_BY null company/a null
                s-l-customer FLOWN_FOR null company/a null
                s-l-customer-2 FLOWN_FOR null company/b null
                s-l-constellation DEPLOYED 2 satellites constellation/c 2 satellites
                s-l-constellation-2 DEPLOYED 1 satellites constellation/d 1 satellites
                s-l-satellites SATELLITES_CARRIED 5 satellites null 5 satellites
                s-l-outcome OUTCOME SUCCESS null null
                """,
                data.claims().stream()
                        .filter(claim -> claim.subject().equals("mission/l"))
                        .map(claim -> String.join(
                                        " ",
                                        claim.id(),
                                        claim.property(),
                                        String.valueOf(claim.value()),
                                        claim.object(),
                                        claim.written())
                                + "\n")
                        .collect(Collectors.joining()));
    }

    /** A document that only counts what flew says nothing of the rocket; one that has no numbers of its own gives none. */
    @Test
    void aSecondDocumentMayTellLess() throws IOException {
        goodLaunch();
        String first = Files.readString(folder.resolve("launches/2024.csv"));
        write("sources/t.yaml", HEADER.replace("source/s", "source/t") + "claims: []\n");
        String library = "0fb47674-d5c3-4681-ae0a-bff4c8e43d6a";
        write("launches/2024.csv", first + "mission/l,,2024-01-01,,,,,,,,," + library + ",source/t,row,\n");
        assertEquals(List.of(), check(folder));
        assertEquals(
                List.of("COSPAR:2024-002", "GCAT:2024-002", "LL2:" + library),
                DataFolder.read(folder).entities().stream()
                        .filter(entity -> entity.id().equals("mission/l"))
                        .flatMap(entity -> entity.external().stream())
                        .toList());
    }

    private void goodLaunch() throws IOException {
        write("entities/rockets.csv", COLUMNS + "rocket/r,R,,,\n");
        write("entities/sites.csv", COLUMNS + "site/s,S,,,\n");
        write("entities/constellations.csv", COLUMNS + "constellation/c,C,,,\nconstellation/d,D,,,\n");
        write(
                "launches/2024.csv",
                String.join(",", LaunchRecord.COLUMNS)
                        + "\nmission/l,L,2024-01-01,rocket/r,R-1,site/s,company/a,company/a|company/b,"
                        + "constellation/c=2|constellation/d=1,5,SUCCESS,2024-002,source/s,row,\n");
    }

    @Test
    void wrongColumnsAreRefusedOnce() throws IOException {
        write("entities/companies.csv", "id,title\ncompany/a,A\n");
        assertEquals(
                "entities/companies.csv:1: \"id,title\": the first line must be " + COLUMNS.strip(), only().toString());
    }

    @Test
    void whatIsNotPlainTextIsRefusedWithItsLine() throws IOException {
        Files.write(folder.resolve("sources/s.yaml"), (CLAIM + "\nd\u00e9}\n").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("sources/s.yaml:8: is not UTF-8 here; save the file as UTF-8", only().toString());
        write("sources/s.yaml", CLAIM + "\0}\n");
        assertEquals("sources/s.yaml:7: has a NUL character; remove it", only().toString());
        write("sources/s.yaml", CLAIM + "\u0007}\n");
        assertEquals("sources/s.yaml:7: is no YAML: a character is not allowed", only().toString());
    }

    @Test
    void brokenYamlIsRefusedWithItsLine() throws IOException {
        write("sources/s.yaml", HEADER + "note: \"open\nclaims: []\n");
        assertTrue(only().toString().startsWith("sources/s.yaml:"), only()::toString);
        write("sources/s.yaml", "");
        assertEquals("sources/s.yaml: is empty; see data/README.md", only().toString());
        write("sources/s.yaml", "- a list\n");
        assertEquals(1, only().line());
        write("sources/s.yaml", "[".repeat(10_000));
        assertTrue(only().toString().contains("Nesting"), only()::toString);
    }

    @Test
    void aHugeFileIsRefused() throws IOException {
        write("sources/s.yaml", HEADER + "#" + "x".repeat(10 * 1024 * 1024));
        assertEquals("sources/s.yaml: is larger than 10 MB; divide it", only().toString());
    }

    /** Not opened, let alone read: an open pipe waits for ever, and some devices never end. */
    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatIsNoFileIsRefusedByNameAndNeverOpened() throws Exception {
        String pipe = folder.resolve("entities/rockets.csv").toString();
        assertEquals(0, new ProcessBuilder("mkfifo", pipe).start().waitFor());
        Files.createSymbolicLink(folder.resolve("sources/endless.yaml"), Path.of("/dev/zero"));
        Files.createDirectories(folder.resolve("launches/2024.csv"));
        Files.createSymbolicLink(folder.resolve("sources/gone.yaml"), folder.resolve("sources/none.yaml"));
        assertEquals("""
                entities/rockets.csv: is no plain file; remove it
                launches/2024.csv: is no plain file; remove it
                sources/endless.yaml: is a link out of the folder; copy the file here
                sources/gone.yaml: cannot be read (NoSuchFileException)
                """, lines());
    }

    @Test
    void whatStandsElsewhereIsNeverShown(@TempDir Path elsewhere) throws IOException {
        Path secret = elsewhere.resolve("passwords.csv");
        Files.writeString(secret, "root:secret\n");
        Files.createSymbolicLink(folder.resolve("entities/rockets.csv"), secret);
        Files.createSymbolicLink(folder.resolve("launches"), elsewhere);
        assertEquals("""
                entities/rockets.csv: is a link out of the folder; copy the file here
                launches/passwords.csv: is a link out of the folder; copy the file here
                """, lines());
    }

    /** As a folder is that Kubernetes mounts. */
    @Test
    void aLinkWithinTheFolderIsFollowed() throws IOException {
        Path companies = folder.resolve("entities/companies.csv");
        Files.createDirectories(folder.resolve("..data"));
        Files.move(companies, folder.resolve("..data/companies.csv"));
        Files.createSymbolicLink(companies, Path.of("../..data/companies.csv"));
        assertEquals("", lines());
    }

    private String lines() {
        return check(folder).stream().map(rejection -> rejection + "\n").collect(Collectors.joining());
    }

    @Test
    void aFileThatIsNotExpectedIsRefused() throws IOException {
        write("entities/company.csv", COLUMNS);
        assertEquals("entities/company.csv: unknown; did you mean companies.csv?", only().toString());
    }

    @Test
    void aMissingFolderIsRefused() {
        List<Rejection> rejections = check(folder.resolve("nowhere"));
        assertEquals(
                List.of("entities", "sources"),
                rejections.stream().map(Rejection::file).toList());
    }

    private Rejection only() {
        List<Rejection> rejections = check(folder);
        assertEquals(1, rejections.size(), rejections::toString);
        return rejections.get(0);
    }

    private static List<Rejection> check(Path folder) {
        return new Checks(factory.getValidator()).of(DataFolder.read(folder));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
