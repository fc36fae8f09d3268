package io.spacegraph.vocabulary;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How an ambiguous plan is read. */
@Enum("PlanReading")
@Description("How an ambiguous plan is read.")
public enum PlanReading {
    /** The number is the total to be reached. */
    @Description("The number is the total to be reached.")
    CUMULATIVE,
    /** The number comes on top of what is there. */
    @Description("The number comes on top of what is there.")
    ADDITIONAL,
    /** The words allow both. */
    @Description("The words allow both.")
    UNCLEAR
}
