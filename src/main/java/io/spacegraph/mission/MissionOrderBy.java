package io.spacegraph.mission;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What to order by. */
@Enum("MissionOrderBy")
@Description("What to order by.")
public enum MissionOrderBy {
    /** When it took place. */
    @Description("When it took place.")
    DATE,
    /** The name. */
    @Description("The name.")
    NAME,
    /** How many satellites it carried. */
    @Description("How many satellites it carried.")
    SATELLITES
}
