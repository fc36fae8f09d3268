package io.spacegraph.policy;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What to order by. */
@Enum("PolicyOrderBy")
@Description("What to order by.")
public enum PolicyOrderBy {
    /** The name. */
    @Description("The name.")
    NAME,
    /** When its period begins. */
    @Description("When its period begins.")
    FROM
}
