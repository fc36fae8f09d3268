package io.spacegraph.value;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How precisely a date is known, finest first. */
@Enum("DatePrecision")
@Description("How precisely a date is known, finest first.")
public enum DatePrecision {
    /** The day. */
    @Description("The day.")
    DAY,
    /** The month. */
    @Description("The month.")
    MONTH,
    /** The quarter. */
    @Description("The quarter.")
    QUARTER,
    /** The half year. */
    @Description("The half year.")
    HALF,
    /** The year. */
    @Description("The year.")
    YEAR,
    /** The decade. */
    @Description("The decade.")
    DECADE
}
