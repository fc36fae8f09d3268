package io.spacegraph.vocabulary;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How close a source is to what it reports, closest first. */
@Enum("SourceTier")
@Description("How close a source is to what it reports, closest first.")
public enum SourceTier {
    /** An official record or the text itself. */
    @Description("An official record or the text itself.")
    PRIMARY_OFFICIAL,
    /** A filing with a regulator or exchange. */
    @Description("A filing with a regulator or exchange.")
    FILING,
    /** The company itself. */
    @Description("The company itself.")
    COMPANY_STATEMENT,
    /** Press with its own reporting. */
    @Description("Press with its own reporting.")
    QUALITY_PRESS,
    /** The trade's press. */
    @Description("The trade's press.")
    TRADE_PRESS,
    /** A broker. */
    @Description("A broker.")
    SELL_SIDE,
    /** A copy, digest or catalogue of others. */
    @Description("A copy, digest or catalogue of others.")
    AGGREGATOR,
    /** A post on a social network. */
    @Description("A post on a social network.")
    SOCIAL,
    /** The author is unknown. */
    @Description("The author is unknown.")
    UNKNOWN
}
