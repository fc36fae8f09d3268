package io.spacegraph.provenance;

import io.spacegraph.paging.Dir;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** One key of an order. */
@Input("ConflictOrder")
@Description("One key of an order.")
public record ConflictOrder(
        @NonNull @Description("What to order by.") ConflictOrderBy by,

        @NonNull @DefaultValue("ASC") @Description("Which way.")
        Dir dir) {}
