package io.spacegraph.value;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How a number bounds the value. */
@Enum("Bound")
@Description("How a number bounds the value.")
public enum Bound {
    /** The value itself. */
    @Description("The value itself.")
    EXACT,
    /** Between two numbers. */
    @Description("Between two numbers.")
    BETWEEN,
    /** Below the number. */
    @Description("Below the number.")
    LESS_THAN,
    /** Above the number. */
    @Description("Above the number.")
    MORE_THAN,
    /** Near the number. */
    @Description("Near the number.")
    ABOUT
}
