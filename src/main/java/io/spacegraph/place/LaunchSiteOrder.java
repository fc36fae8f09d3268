package io.spacegraph.place;

import io.spacegraph.paging.Dir;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** One key of an order. */
@Input("LaunchSiteOrder")
@Description("One key of an order.")
public record LaunchSiteOrder(
        @NonNull @Description("What to order by.") LaunchSiteOrderBy by,

        @NonNull @DefaultValue("ASC") @Description("Which way.")
        Dir dir) {}
