package io.spacegraph.importer.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.spacegraph.importer.record.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step of a listing that cannot follow the one before it is warned of, with its place. */
class ListingStepsTest {

    @TempDir
    private Path folder;

    @Test
    void stepsThatCannotFollowEachOtherAreToldWithFileAndLine() throws IOException {
        List<String> warnings = warnings(
                "{id: a1, subject: ipo/a, property: IPO_STATE, value: WITHDRAWN, asOf: 2023-04-01, modality: REPORTED, quote: q}",
                "{id: a2, subject: ipo/a, property: IPO_STATE, value: LISTED, asOf: 2024-05-02, modality: REPORTED, quote: q}",
                "{id: a3, subject: ipo/a, property: IPO_STATE, value: ACCEPTED, asOf: 2025-05-02, modality: REPORTED, quote: q}",
                "{id: b1, subject: ipo/b, property: IPO_STATE, value: ACCEPTED, asOf: 2023-04-01, modality: REPORTED, quote: q}",
                "{id: b2, subject: ipo/b, property: IPO_STATE, value: PREPARING, asOf: 2024-04-01, modality: REPORTED, quote: q}");
        assertEquals(
                List.of(
                        "sources/s.yaml:9 LISTED cannot follow WITHDRAWN of claim a1; a step between them is missing (a new application), or one of the two is wrong",
                        "sources/s.yaml:12 PREPARING cannot follow ACCEPTED of claim b1; a step between them is missing (a withdrawal or another end), or one of the two is wrong"),
                warnings);
    }

    @Test
    void promisesRefutedClaimsAndVagueDatesAreNoneOfIt() throws IOException {
        assertEquals(
                List.of(),
                warnings(
                        "{id: a1, subject: ipo/a, property: IPO_STATE, value: ACCEPTED, asOf: 2023-04-01, modality: REPORTED, quote: q}",
                        "{id: a2, subject: ipo/a, property: IPO_STATE, value: PREPARING, asOf: 2024-05-02, modality: RUMOUR, quote: q}",
                        "{id: a3, subject: ipo/a, property: IPO_STATE, value: PREPARING, asOf: 2024-06-02, modality: REPORTED, quote: q, refutedBy: [a1]}",
                        "{id: a4, subject: ipo/a, property: IPO_STATE, value: TUTORING_FILED, asOf: \"<=2024-07\", modality: REPORTED, quote: q}",
                        "{id: a5, subject: ipo/a, property: IPO_STATE, value: INQUIRED, asOf: 2024-08-02, modality: REPORTED, quote: q}"));
    }

    private List<String> warnings(String... claims) throws IOException {
        Files.createDirectories(folder.resolve("sources"));
        Files.writeString(
                folder.resolve("sources/s.yaml"),
                "id: source/s\ntitle: T\ntier: UNKNOWN\nkind: ARTICLE\npublished: 2025-06-30\nurl: https://s.example/\nclaims:\n  - "
                        + String.join("\n  - ", claims) + "\n");
        return Doubts.of(DataFolder.read(folder)).stream()
                .map(warning -> warning.file() + ":" + warning.line() + " " + warning.value() + " " + warning.allowed())
                .toList();
    }
}
