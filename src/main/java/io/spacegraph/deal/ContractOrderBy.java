package io.spacegraph.deal;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What to order by. */
@Enum("ContractOrderBy")
@Description("What to order by.")
public enum ContractOrderBy {
    /** When it was awarded. */
    @Description("When it was awarded.")
    AWARDED,
    /** When the work is to end. */
    @Description("When the work is to end.")
    ENDS,
    /** The amount, currency by currency: amounts in different currencies are never compared. */
    @Description("The amount, currency by currency: amounts in different currencies are never compared.")
    AMOUNT,
    /** The ceiling, currency by currency: amounts in different currencies are never compared. */
    @Description("The ceiling, currency by currency: amounts in different currencies are never compared.")
    CEILING
}
