package io.spacegraph.person;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What to order by. */
@Enum("PersonOrderBy")
@Description("What to order by.")
public enum PersonOrderBy {
    /** The name. */
    @Description("The name.")
    NAME,
    /** How many claims the person made. */
    @Description("How many claims the person made.")
    CLAIMS
}
