package io.spacegraph.rocket;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What to order by. */
@Enum("RocketOrderBy")
@Description("What to order by.")
public enum RocketOrderBy {
    /** The name. */
    @Description("The name.")
    NAME,
    /** When it first flew. */
    @Description("When it first flew.")
    FIRST_FLIGHT,
    /** How many missions it flew. */
    @Description("How many missions it flew.")
    LAUNCHES,
    /** What it carries to low Earth orbit. */
    @Description("What it carries to low Earth orbit.")
    PAYLOAD_LEO,
    /** The lowest cost per kilogram that any source gives in US dollars. */
    @Description("The lowest cost per kilogram that any source gives in US dollars.")
    COST_PER_KG
}
