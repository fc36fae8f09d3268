package io.spacegraph.importer.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.spacegraph.importer.record.DataFolder;
import io.spacegraph.importer.record.LaunchRecord;
import io.spacegraph.importer.record.Rejection;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be, but hardly is: each folder here passes all checks. */
class DoubtsTest {
    private static final String COLUMNS = "id,name,country,aliases,external\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void entities() throws IOException {
        write("entities/companies.csv", COLUMNS + """
                company/a,Alpha Space,,,
                company/b,Beta Capital,,,
                company/beta-fund,Beta Infrastructure Fund,,,
                company/c,Gamma,,,
                """);
        write("entities/constellations.csv", COLUMNS + "constellation/c,C,,,\n");
        write("entities/rounds.csv", COLUMNS + "round/r,R,,,\n");
        write(
                "sources/z.yaml",
                document("z", "The Zone", "", """
                company/a KIND LAUNCH
                company/b KIND INVESTOR
                company/beta-fund KIND INVESTOR
                company/c KIND LAUNCH
                constellation/c PURPOSE x
                round/r SERIES A
                """.lines().map(DoubtsTest::plain).toArray(String[]::new)));
        assertEquals("", doubts());
    }

    /** Two counts of one constellation, and the line of the one that cannot be, 0 if both can. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "SATELLITES_LAUNCHED ! 72  ! asOf: 2025-01 ! SATELLITES_LAUNCHED    ! 71  ! asOf: 2025-02                ! 14",
                "SATELLITES_LAUNCHED ! 72  ! asOf: 2025-02 ! SATELLITES_LAUNCHED    ! 73  ! asOf: 2025-01-31             ! 8",
                "SATELLITES_LAUNCHED ! 72  ! asOf: 2025-01 ! SATELLITES_LAUNCHED    ! 71  ! asOf: 2025-01-31             ! 0",
                "SATELLITES_LAUNCHED ! 72  ! asOf: 2025-01 ! SATELLITES_LAUNCHED    ! ~71 ! asOf: 2025-02                ! 0",
                "SATELLITES_LAUNCHED ! 72  ! asOf: 2025-01 ! SATELLITES_LAUNCHED    ! 71  ! period: 2025-02              ! 0",
                "SATELLITES_LAUNCHED ! 72  ! asOf: 2025-01 ! SATELLITES_LAUNCHED    ! 71  ! asOf: 2025-02, scope: V2     ! 0",
                "SATELLITES_LAUNCHED ! 72  ! asOf: 2025-01 ! SATELLITES_LAUNCHED    ! 71  ! asOf: 2025-02, against: [s1] ! 0",
                "SATELLITES_IN_ORBIT ! 72  ! asOf: 2025-01 ! SATELLITES_IN_ORBIT    ! 71  ! asOf: 2025-02                ! 0",
                "SATELLITES_LAUNCHED ! 72  ! asOf: 2025-01 ! SATELLITES_IN_ORBIT    ! 182 ! asOf: 2025-01                ! 8",
                "SATELLITES_LAUNCHED ! 72  ! asOf: 2025-02 ! SATELLITES_IN_ORBIT    ! 182 ! asOf: 2025-01                ! 8",
                "SATELLITES_LAUNCHED ! 72  ! asOf: 2025-01 ! SATELLITES_IN_ORBIT    ! 182 ! asOf: 2025-02                ! 0",
                "SATELLITES_LAUNCHED ! 72  ! asOf: 2025-01 ! SATELLITES_OPERATIONAL ! 73  ! asOf: 2025-01                ! 8",
                "SATELLITES_IN_ORBIT ! 72  ! asOf: 2025-01 ! SATELLITES_OPERATIONAL ! 73  ! asOf: 2025-01                ! 8",
                "SATELLITES_IN_ORBIT ! 72  ! asOf: 2025-02 ! SATELLITES_OPERATIONAL ! 73  ! asOf: 2025-01                ! 0",
            })
    void countsOfOneThingFitEachOther(
            String one, String count, String keys, String other, String otherCount, String otherKeys, int line)
            throws IOException {
        said(
                "constellation/c " + one + " " + count + " satellites; " + keys,
                "constellation/c " + other + " " + otherCount + " satellites; " + otherKeys);
        assertEquals(line, line());
    }

    @Test
    void aDoubtTellsTheOtherPlace() throws IOException {
        said(
                "constellation/c SATELLITES_LAUNCHED 72 satellites; asOf: 2025-01",
                "constellation/c SATELLITES_LAUNCHED 71 satellites; asOf: 2025-02");
        assertEquals("""
                sources/s.yaml:17: value "71 satellites": is below 72 satellites of 2025-01, see sources/s.yaml:8; what \
                SATELLITES_LAUNCHED counts only grows, so one number, day or scope is wrong
                """, doubts());
    }

    @Test
    void sumsInTwoCurrenciesAreNotCompared() throws IOException {
        said("company/a TOTAL_RAISED 7e6 CNY; asOf: 2025-01", "company/a TOTAL_RAISED 2e6 USD; asOf: 2025-02");
        assertEquals(0, line());
        said("company/a TOTAL_RAISED 7e6 CNY; asOf: 2025-01", "company/a TOTAL_RAISED 2e6 CNY; asOf: 2025-02");
        assertEquals(14, line());
    }

    /** The shares of two owners of a third company, and the line of the one that makes it too much. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "60 %  ! asOf: 2024                  ! 41 %  ! asOf: 2025                                   ! 14",
                "60 %  ! asOf: 2024                  ! 40 %  ! asOf: 2025                                   ! 0",
                "60 %  ! asOf: 2024                  ! ~41 % ! asOf: 2025                                   ! 0",
                "60 %  ! validFrom: 2023, validTo: 2024 ! 41 %  ! asOf: 2025                                ! 0",
                "60 %  ! asOf: 2024                  ! 100 % ! asOf: 2025                                   ! 0",
                "100 % ! asOf: 2024                  ! 20 %  ! asOf: 2025                                   ! 14",
                "60 %  ! asOf: 2024                  ! 41 %  ! asOf: 2025, relativeTo: votes                ! 0",
                "60 %  ! asOf: 2024                  ! 41 %  ! asOf: 2025, note: 'Checked: so it is told.'  ! 0",
            })
    void sharesAreNotMoreThanAll(String share, String keys, String other, String otherKeys, int line)
            throws IOException {
        said(
                "company/a OWNS " + share + "; object: company/c, relativeTo: shares, " + keys,
                "company/b OWNS " + other + "; object: company/c, "
                        + (otherKeys.contains("relativeTo") ? "" : "relativeTo: shares, ") + otherKeys);
        assertEquals(line, line());
    }

    /** The amount of a contract and the words around it, and the line of the claim if it is a ceiling. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "816e6 USD  ! a contract worth $816 million                      ! 0",
                "816e6 USD  ! a contract worth up to $816 million                ! 8",
                "816e6 USD  ! a contract with a $816 million ceiling             ! 8",
                "<816e6 USD ! a contract worth less than $816 million            ! 8",
                "816e6 USD  ! an order of $816 million, the first of many under a ceiling ! 0",
            })
    void aCeilingIsNoAmount(String amount, String quote, int line) throws IOException {
        write("entities/contracts.csv", COLUMNS + "contract/c,C,,,\n");
        String claim = claim("s", 1, "contract/c CONTRACT_AMOUNT " + amount + "; written: $816 million");
        write("sources/s.yaml", document("s", "A Page", "", claim.replace("quote: q", "quote: '" + quote + "'")));
        assertEquals(line, line());
    }

    @Test
    void theLatestShareOfOneOwnerCounts() throws IOException {
        said(
                "company/a OWNS 60 %; object: company/c, relativeTo: shares, asOf: 2024",
                "company/a OWNS 55 %; object: company/c, relativeTo: shares, asOf: 2025");
        assertEquals(0, line());
    }

    @Test
    void aDocumentTellsAnInvestorOfARoundOnce() throws IOException {
        said("company/b INVESTED_IN lead; object: round/r", "company/b INVESTED_IN 5e6 USD; object: round/r");
        assertEquals(14, line());
    }

    @Test
    void anInvestorHasOneNameInARound() throws IOException {
        write(
                "sources/t.yaml",
                document("t", "The Times", "", claim("t", 1, "company/b INVESTED_IN lead; object: round/r")));
        said("company/beta-fund INVESTED_IN x; object: round/r");
        assertEquals(
                "sources/s.yaml:9: subject \"company/beta-fund\": may be company/b under another name: no document of this"
                        + " round names both; if they are one, merge them or resolve one into the other, see"
                        + " sources/t.yaml:8\n",
                doubts());
        said("company/beta-fund INVESTED_IN x; object: round/r", "company/b INVESTED_IN x; object: round/r");
        assertEquals("", doubts());
        said("company/beta-fund INVESTED_IN x; object: round/r, note: 'Checked: a fund of its own.'");
        assertEquals("", doubts());
    }

    /** A locator in a paper of The Wire, and what of it is not that paper. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "day from a copy at git.example.xyz   ! git.example.xyz",
                "the report of The Times: a seed round ! The Times",
                "as told by the Daily Sun              ! Daily Sun",
                "t1 line 4                             ! t1",
                "source/t, first paragraph             ! source/t",
                "the second table of thewire.com       !",
                "title of The Wire                     !",
                "launchlog.tsv, row 4                  !",
                "infobox: \"The Times\"                !",
                "the timestamp of The Timeserver       !",
            })
    void aLocatorLeadsIntoItsDocument(String locator, String foreign) throws IOException {
        write(
                "sources/t.yaml",
                document(
                        "t",
                        "The Times (copy of Daily Sun)",
                        "",
                        claim("t", 1, "company/a PURPOSE launches; asOf: 2020")));
        String claim = claim("s", 1, "company/a PURPOSE launches; asOf: 2020")
                .replace("quote: q", "locator: '" + locator + "'");
        write("sources/s.yaml", document("s", "The Wire", "url: https://thewire.com/1\n", claim));
        String found = doubts();
        assertEquals(foreign != null, found.startsWith("sources/s.yaml:13: locator \""), found);
        assertTrue(foreign == null || found.contains(": names " + foreign + ", which is not this document"), found);
    }

    /** Promises of a document of March 2025. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "SATELLITES_PLANNED 5 satellites; due: 2025-02                           ! 14",
                "SATELLITES_PLANNED 5 satellites; due: 2025-03-01                        ! 0",
                "SATELLITES_PLANNED 5 satellites; due: 2025                              ! 0",
                "SATELLITES_PLANNED 5 satellites; due: '>=2024'                          ! 0",
                "SATELLITES_PLANNED 5 satellites; due: 2025-02, statedAt: '<=2025-02-28' ! 0",
                "SATELLITES_PLANNED 5 satellites; due: 2024, statedAt: 2025-01           ! 14",
                "SERVICE_START 2025-02                                                   ! 14",
                "SERVICE_START 2025-04                                                   ! 0",
            })
    void aPromiseIsMadeBeforeItIsDue(String said, int line) throws IOException {
        said(
                "constellation/c PURPOSE y",
                "constellation/c " + said + (said.contains(";") ? ", " : "; ") + "modality: PLAN");
        assertEquals(line, line());
    }

    /** Facts of a document of March 2025, public on the last day of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "SATELLITES_LAUNCHED 5 satellites; asOf: 2025-04-02                              ! 8",
                "SATELLITES_LAUNCHED 5 satellites; asOf: 2025-04-01                              ! 0",
                "SATELLITES_LAUNCHED 5 satellites; asOf: ~2025-04-02                             ! 0",
                "SATELLITES_LAUNCHED 5 satellites; asOf: 2025-04-02, knownFrom: 2025-04-02       ! 0",
                "SATELLITES_LAUNCHED 5 satellites; asOf: 2025-04-02, note: 'Checked: it is sure.' ! 0",
                "SATELLITES_LAUNCHED 5 satellites; period: 2026                                  ! 8",
                "SATELLITES_LAUNCHED 5 satellites; validFrom: 2026                               ! 8",
                "SATELLITES_LAUNCHED 5 satellites; asOf: 2026, modality: ESTIMATED               ! 0",
                "SERVICE_START 2026                                                              ! 8",
                "POLICY_TO 2026                                                                  ! 0",
            })
    void whatIsToldAsDoneIsNotToCome(String said, int line) throws IOException {
        said("constellation/c " + said);
        assertEquals(line, line());
    }

    /** A number beside the words "q up to 5 million". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "round/r ROUND_AMOUNT 5e6 USD; written: 5 million                        ! 8",
                "round/r ROUND_AMOUNT 5e6 USD; written: up to 5 million                  ! 8",
                "round/r ROUND_AMOUNT <5e6 USD; written: 5 million                       ! 0",
                "round/r ROUND_AMOUNT 5e6 USD; written: 5.0 million                      ! 0",
                "constellation/c SATELLITES_PLANNED 5000000 satellites; written: 5 million ! 8",
                "constellation/c OUTPUT_PER_YEAR 5000000 satellites/year; written: 5 million ! 0",
            })
    void upToSoMuchIsNotSoMuch(String said, int line) throws IOException {
        said(said);
        String file = Files.readString(folder.resolve("sources/s.yaml"));
        write("sources/s.yaml", file.replace("quote: q", "quote: q up to 5 million"));
        assertEquals(line, line());
    }

    @Test
    void anEntityIsToldOf() throws IOException {
        write(
                "entities/companies.csv",
                Files.readString(folder.resolve("entities/companies.csv")) + "company/d,D,,,\ncompany/e,E,,,\n");
        write("entities/regions.csv", COLUMNS + "region/r,R,,,\nregion/s,S,,,\n");
        said("company/a LOCATED_IN x; object: region/r, speaker: company/d", "company/a OWNS x; object: company/e");
        assertEquals("""
                entities/companies.csv:7: id "company/e": is the subject and the speaker of no claim, so that the graph says \
                nothing of it; claim what a document states, such as its kind, or remove it
                entities/regions.csv:3: id "region/s": is named by no claim; claim what a document states of it, or remove it
                """, doubts());
    }

    @Test
    void noMoreSatellitesOfConstellationsFlyThanFly() throws IOException {
        write("entities/rockets.csv", COLUMNS + "rocket/r,R,,,\n");
        said("rocket/r PROPELLANT x");
        launch("constellation/c=5", 5, "");
        assertEquals("", doubts());
        launch("constellation/c=5", 4, "");
        assertEquals(
                "launches/2024.csv:2: constellations \"constellation/c=5\": are 5 satellites, but 4 flew; one number is wrong,"
                        + " or a satellite is counted twice\n",
                doubts());
        launch("constellation/c=5", 4, "Checked: one belongs to two.");
        assertEquals("", doubts());
    }

    @Test
    void twoDocumentsHaveTwoAddresses() throws IOException {
        String url = "url: https://example.org/1\n";
        write("sources/s.yaml", document("s", "The Wire", url));
        write("sources/t.yaml", document("t", "The Times", url));
        assertTrue(doubts().startsWith("sources/t.yaml:6: url \"https://example.org/1\": is that of sources/s.yaml"));
    }

    private void launch(String constellations, int satellites, String note) throws IOException {
        write(
                "launches/2024.csv",
                String.join(",", LaunchRecord.COLUMNS) + "\nmission/l,L,2024-01-01,rocket/r,R-1,,,," + constellations
                        + "," + satellites + ",SUCCESS,2024-002,source/s,row," + note + "\n");
    }

    /** The line of the only doubt about the document s, 0 if there is none. */
    private int line() {
        List<Rejection> found = Doubts.of(DataFolder.read(folder));
        assertTrue(found.size() < 2, found::toString);
        return found.isEmpty() ? 0 : (found.get(0).line() - 8) / 6 * 6 + 8;
    }

    private String doubts() {
        DataFolder data = DataFolder.read(folder);
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertEquals(List.of(), new Checks(factory.getValidator()).of(data));
        }
        return Doubts.of(data).stream().map(doubt -> doubt + "\n").collect(Collectors.joining());
    }

    /** Writes the document s with these claims: subject, property and value, then other keys after a semicolon. */
    private void said(String... claims) throws IOException {
        write(
                "sources/s.yaml",
                document(
                        "s",
                        "The Wire",
                        "",
                        IntStream.rangeClosed(1, claims.length)
                                .mapToObj(i -> claim("s", i, claims[i - 1]))
                                .toArray(String[]::new)));
    }

    private static String plain(String claim) {
        return claim("z-" + claim.replaceAll("\\W+", "-").toLowerCase(Locale.ROOT), 0, claim);
    }

    /** A claim of six lines. */
    private static String claim(String document, int number, String said) {
        String[] parts = said.split("; ", -1);
        String[] words = parts[0].split(" ", 3);
        String more = parts.length > 1 ? ", " + parts[1] : "";
        String modality = more.contains("modality") ? "" : ", modality: REPORTED";
        return "  - {id: " + document + number + ",\n    subject: " + words[0] + ",\n    property: " + words[1]
                + ",\n    value: '" + words[2] + "',\n    quote: q\n    " + modality + more + "}\n";
    }

    private static String document(String name, String publisher, String header, String... claims) {
        return "id: source/" + name + "\ntitle: T\npublisher: " + publisher + "\ntier: TRADE_PRESS\nkind: ARTICLE\n"
                + header + "published: 2025-03\nclaims:"
                + (claims.length == 0 ? " []\n" : "\n" + String.join("", claims));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
