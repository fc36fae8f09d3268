package io.spacegraph.paging;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The direction of an order; absent values come last in both. */
@Enum("Dir")
@Description("The direction of an order; absent values come last in both.")
public enum Dir {
    /** Small values first. */
    @Description("Small values first.")
    ASC,
    /** Large values first. */
    @Description("Large values first.")
    DESC
}
