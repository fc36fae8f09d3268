package io.spacegraph.provenance;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What to order by. */
@Enum("ClaimOrderBy")
@Description("What to order by.")
public enum ClaimOrderBy {
    /** The property, best claims first. */
    @Description("The property, best claims first.")
    PROPERTY,
    /** When it was said or published. */
    @Description("When it was said or published.")
    STATED,
    /** How much it is trusted. */
    @Description("How much it is trusted.")
    CONFIDENCE
}
