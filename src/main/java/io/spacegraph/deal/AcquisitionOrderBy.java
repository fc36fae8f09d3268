package io.spacegraph.deal;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What to order by. */
@Enum("AcquisitionOrderBy")
@Description("What to order by.")
public enum AcquisitionOrderBy {
    /** When it was announced. */
    @Description("When it was announced.")
    ANNOUNCED,
    /** When it closed. */
    @Description("When it closed.")
    CLOSED,
    /** The amount, currency by currency: amounts in different currencies are never compared. */
    @Description("The amount, currency by currency: amounts in different currencies are never compared.")
    AMOUNT
}
