package io.spacegraph.constellation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What to order by. */
@Enum("ConstellationOrderBy")
@Description("What to order by.")
public enum ConstellationOrderBy {
    /** The name. */
    @Description("The name.")
    NAME,
    /** The largest number of satellites that a source says were launched. */
    @Description("The largest number of satellites that a source says were launched.")
    LAUNCHED,
    /** The largest number of satellites that a plan sets. */
    @Description("The largest number of satellites that a plan sets.")
    PLANNED
}
