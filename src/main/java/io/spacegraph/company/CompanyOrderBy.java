package io.spacegraph.company;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What to order by. */
@Enum("CompanyOrderBy")
@Description("What to order by.")
public enum CompanyOrderBy {
    /** The name. */
    @Description("The name.")
    NAME,
    /** When it was founded. */
    @Description("When it was founded.")
    FOUNDED,
    /** The total raised, currency by currency: amounts in different currencies are never compared. */
    @Description("The total raised, currency by currency: amounts in different currencies are never compared.")
    TOTAL_RAISED,
    /** When it last raised a round. */
    @Description("When it last raised a round.")
    LAST_ROUND_DATE,
    /** How many missions it operated. */
    @Description("How many missions it operated.")
    LAUNCHES,
    /** How many conflicts its claims have. */
    @Description("How many conflicts its claims have.")
    CONFLICTS
}
