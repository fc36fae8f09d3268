package io.spacegraph.importer.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.spacegraph.vocabulary.Modality;
import io.spacegraph.vocabulary.SourceTier;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {
    @ParameterizedTest
    @CsvSource({
        "PRIMARY_OFFICIAL, MEASURED, 0.95",
        "AGGREGATOR, REPORTED, 0.5",
        "COMPANY_STATEMENT, TARGET, 0.64",
        "UNKNOWN, RUMOUR, 0.15",
        "FILING, DERIVED, 0.855",
    })
    void isTierTimesModality(SourceTier tier, Modality modality, BigDecimal expected) {
        assertEquals(0, expected.compareTo(Confidence.usual(tier, modality)));
    }

    @Test
    void aBetterTierIsNeverTrustedLess() {
        SourceTier[] tiers = SourceTier.values();
        for (int i = 1; i < tiers.length; i++) {
            BigDecimal better = Confidence.usual(tiers[i - 1], Modality.REPORTED);
            assertTrue(better.compareTo(Confidence.usual(tiers[i], Modality.REPORTED)) >= 0, tiers[i].name());
        }
    }
}
