package io.spacegraph.place;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What to order by. */
@Enum("LaunchSiteOrderBy")
@Description("What to order by.")
public enum LaunchSiteOrderBy {
    /** The name. */
    @Description("The name.")
    NAME,
    /** How many missions started there. */
    @Description("How many missions started there.")
    LAUNCHES
}
