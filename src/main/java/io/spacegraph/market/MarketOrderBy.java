package io.spacegraph.market;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What to order by. */
@Enum("MarketOrderBy")
@Description("What to order by.")
public enum MarketOrderBy {
    /** The name. */
    @Description("The name.")
    NAME
}
