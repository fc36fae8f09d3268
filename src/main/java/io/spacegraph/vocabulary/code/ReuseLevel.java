package io.spacegraph.vocabulary.code;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How much of a rocket is reused. */
@Enum("ReuseLevel")
@Description("How much of a rocket is reused.")
public enum ReuseLevel {
    /** Nothing. */
    @Description("Nothing.")
    EXPENDABLE,
    /** The first stage, as planned. */
    @Description("The first stage, as planned.")
    FIRST_STAGE_PLANNED,
    /** The first stage, as flown. */
    @Description("The first stage, as flown.")
    FIRST_STAGE_FLOWN,
    /** All of it, as planned. */
    @Description("All of it, as planned.")
    FULL_PLANNED,
    /** All of it, as flown. */
    @Description("All of it, as flown.")
    FULL_FLOWN
}
