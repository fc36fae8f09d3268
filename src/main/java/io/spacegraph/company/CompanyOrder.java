package io.spacegraph.company;

import io.spacegraph.paging.Dir;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** One key of an order. */
@Input("CompanyOrder")
@Description("One key of an order.")
public record CompanyOrder(
        @NonNull @Description("What to order by.") CompanyOrderBy by,

        @NonNull @DefaultValue("ASC") @Description("Which way.")
        Dir dir) {}
