package io.spacegraph.value;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How a date bounds the time. */
@Enum("DateModifier")
@Description("How a date bounds the time.")
public enum DateModifier {
    /** At that time. */
    @Description("At that time.")
    ON,
    /** Near that time. */
    @Description("Near that time.")
    ABOUT,
    /** Then or earlier. */
    @Description("Then or earlier.")
    BY,
    /** Earlier than that. */
    @Description("Earlier than that.")
    BEFORE,
    /** Then or later. */
    @Description("Then or later.")
    SINCE,
    /** Later than that. */
    @Description("Later than that.")
    AFTER
}
