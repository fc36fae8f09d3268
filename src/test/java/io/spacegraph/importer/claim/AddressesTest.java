package io.spacegraph.importer.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.spacegraph.importer.record.ClaimRecord;
import io.spacegraph.importer.record.DataFolder;
import io.spacegraph.importer.record.Origin;
import io.spacegraph.importer.record.SourceRecord;
import io.spacegraph.importer.report.ImportReport;
import io.spacegraph.importer.report.ImportReport.Result;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.Modality;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    private static final String PAGE = "https://example.org/a";

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, 1",
        "http://EXAMPLE.org/a/, 1",
        "https://example.org/A, 2",
        "https://example.org/a?page=2, 2",
        "https://example.org/a#page=2, 2",
        "https://example.org/b, 2"
    })
    void documentsOfOneAddressAreOneWitness(String other, int witnesses) {
        List<SourceRecord> sources = List.of(source("a", PAGE), source("b", other));
        List<TypedClaim> claims = sources.stream().map(AddressesTest::statement).toList();
        assertEquals(witnesses, new Witnesses(sources).count(claims));
        assertEquals(2 - witnesses, new Addresses(sources).warnings().size());
    }

    @Test
    void documentsWithoutAnAddressAreTwo() {
        List<SourceRecord> sources = List.of(source("a", null), source("b", null));
        assertEquals(
                2,
                new Witnesses(sources)
                        .count(sources.stream().map(AddressesTest::statement).toList()));
        assertEquals(List.of(), new Addresses(sources).warnings());
    }

    @Test
    void theReportOfAnAcceptedFolderWarnsOfBothFiles() {
        List<SourceRecord> sources = List.of(source("a", PAGE), source("b", PAGE), source("c", PAGE));
        DataFolder data = new DataFolder(
                List.of(), List.of(), sources, List.of(), List.of(), List.of(), List.of(), List.of(), "");
        ImportReport report = ImportReport.of(Result.CHECKED, data, 0, List.of());
        assertTrue(report.accepted());
        assertEquals(2, report.warnings().size());
        assertTrue(
                report.text()
                        .startsWith("Warning: sources/b.yaml:7: url \"" + PAGE + "\": is that of sources/a.yaml too"),
                report.text());
        assertTrue(report.text().endsWith("3 sources, 0 claims, 0 entities. Checked, no mistakes.\n"), report.text());
    }

    private static SourceRecord source(String name, @Nullable String url) {
        return new SourceRecord(
                new Origin("sources/" + name + ".yaml", 1, Map.of("url", 7)),
                "source/" + name,
                "T",
                null,
                "FILING",
                "ARTICLE",
                Parsed.of("2025-01-01", PartialDate::parse),
                null,
                null,
                url,
                null,
                null,
                List.of(),
                null);
    }

    private static TypedClaim statement(SourceRecord source) {
        ClaimRecord claim = ClaimRecord.located(
                source.origin(),
                source.id(),
                source.id().substring(7),
                "company/x",
                ClaimProperty.FOUNDED,
                Modality.REPORTED,
                Parsed.of("2019", year -> new ClaimValue.Day(PartialDate.parse(year))),
                null,
                "row",
                null,
                null,
                null,
                null,
                null,
                null);
        return TypedClaim.of(claim, source, ClaimNature.FACT);
    }
}
