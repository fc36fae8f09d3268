package io.spacegraph.importer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.spacegraph.importer.check.Checks;
import io.spacegraph.importer.record.DataFolder;
import io.spacegraph.importer.record.Rejection;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.Temporality;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The data that this project publishes. */
class RealDataTest {
    private static final Path FOLDER = Path.of(System.getProperty("spacegraph.data", "data"));

    @Test
    void hasNoMistakes() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            var rejections = new Checks(factory.getValidator()).of(DataFolder.read(FOLDER));
            assertEquals("", rejections.stream().map(Rejection::toString).collect(Collectors.joining("\n")));
        }
    }

    @Test
    void itsReadmeListsHowEachPropertyHoldsInTime() throws IOException {
        List<String> rows = Files.readAllLines(FOLDER.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| **"))
                .toList();
        assertEquals(
                Stream.of(Temporality.values()).map(RealDataTest::properties).toList(),
                rows.stream().map(row -> row.split("\\|", -1)[3].strip()).toList());
    }

    private static String properties(Temporality temporality) {
        return Stream.of(ClaimProperty.values())
                .filter(property -> property.temporality() == temporality)
                .map(property -> "`" + property + "`")
                .collect(Collectors.joining(" "));
    }

    @Test
    void everyClaimSaysWhereItIsFrom() {
        DataFolder data = DataFolder.read(FOLDER);
        assertTrue(data.claims().size() > 200, "the five seed documents alone make more than 200 claims");
        assertAll(data.claims().stream().map(claim -> () -> {
            assertTrue(claim.quote() != null || claim.locator() != null, claim.id());
            assertTrue(claim.source().startsWith("source/"), claim.id());
            assertTrue(!claim.modality().isBlank(), claim.id());
        }));
    }
}
