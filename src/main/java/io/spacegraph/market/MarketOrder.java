package io.spacegraph.market;

import io.spacegraph.paging.Dir;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** One key of an order. */
@Input("MarketOrder")
@Description("One key of an order.")
public record MarketOrder(
        @NonNull @Description("What to order by.") MarketOrderBy by,

        @NonNull @DefaultValue("ASC") @Description("Which way.")
        Dir dir) {}
