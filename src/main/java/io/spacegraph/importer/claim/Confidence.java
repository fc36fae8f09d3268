package io.spacegraph.importer.claim;

import io.spacegraph.importer.record.ClaimRecord;
import io.spacegraph.importer.record.SourceRecord;
import io.spacegraph.vocabulary.Modality;
import io.spacegraph.vocabulary.SourceTier;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much a claim is trusted, 0 to 1: what its source's tier and its modality give, unless the data says more. */
public final class Confidence {
    private Confidence() {}

    /** The confidence of a valid claim; times that of the resolution, if the words mean another entity. */
    static BigDecimal of(ClaimRecord claim, SourceRecord source) {
        BigDecimal stated = claim.confidence() == null
                ? usual(SourceTier.valueOf(source.tier()), Modality.valueOf(claim.modality()))
                : new BigDecimal(claim.confidence());
        ClaimRecord.Resolve resolve = claim.resolve();
        return (resolve == null ? stated : stated.multiply(new BigDecimal(resolve.confidence())))
                .setScale(2, RoundingMode.HALF_UP);
    }

    /** The product of tier and modality. */
    public static BigDecimal usual(SourceTier tier, Modality modality) {
        return new BigDecimal(tier(tier)).multiply(new BigDecimal(modality(modality)));
    }

    private static String tier(SourceTier tier) {
        return switch (tier) {
            case PRIMARY_OFFICIAL, FILING -> "0.95";
            case COMPANY_STATEMENT, QUALITY_PRESS -> "0.8";
            case TRADE_PRESS -> "0.7";
            case SELL_SIDE -> "0.6";
            case AGGREGATOR -> "0.5";
            case SOCIAL, UNKNOWN -> "0.3";
        };
    }

    private static String modality(Modality modality) {
        return switch (modality) {
            case MEASURED, REPORTED -> "1";
            case DERIVED -> "0.9";
            case ESTIMATED, TARGET, PLAN -> "0.8";
            case FORECAST -> "0.7";
            case OPINION -> "0.6";
            case RUMOUR -> "0.5";
        };
    }
}
