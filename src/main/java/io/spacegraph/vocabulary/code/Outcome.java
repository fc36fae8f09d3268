package io.spacegraph.vocabulary.code;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How a mission ended. */
@Enum("Outcome")
@Description("How a mission ended.")
public enum Outcome {
    /** It has not happened yet. */
    @Description("It has not happened yet.")
    PLANNED,
    /** It did what it was to do. */
    @Description("It did what it was to do.")
    SUCCESS,
    /** It did part of what it was to do. */
    @Description("It did part of what it was to do.")
    PARTIAL_FAILURE,
    /** It failed. */
    @Description("It failed.")
    FAILURE,
    /** It failed on the ground, in a test. */
    @Description("It failed on the ground, in a test.")
    GROUND_TEST_FAILURE,
    /** It was called off. */
    @Description("It was called off.")
    CANCELLED
}
