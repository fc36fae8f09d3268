package io.spacegraph.answers.listing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Whether something is so, as far as sources tell. */
@Enum("Tri")
@Description("Whether something is so, as far as sources tell.")
public enum Tri {
    /** Sources say so. */
    @Description("Sources say so.")
    YES,
    /** Sources say the contrary. */
    @Description("Sources say the contrary.")
    NO,
    /** No source says. */
    @Description("No source says.")
    UNKNOWN
}
