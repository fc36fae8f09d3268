package io.spacegraph.provenance;

import io.spacegraph.paging.Dir;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** One key of an order. */
@Input("ClaimOrder")
@Description("One key of an order.")
public record ClaimOrder(
        @NonNull @Description("What to order by.") ClaimOrderBy by,

        @NonNull @DefaultValue("ASC") @Description("Which way.")
        Dir dir) {}
