package io.spacegraph.funding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What to order by. */
@Enum("FundingRoundOrderBy")
@Description("What to order by.")
public enum FundingRoundOrderBy {
    /** When it was announced. */
    @Description("When it was announced.")
    ANNOUNCED,
    /** The amount, currency by currency: amounts in different currencies are never compared. */
    @Description("The amount, currency by currency: amounts in different currencies are never compared.")
    AMOUNT
}
