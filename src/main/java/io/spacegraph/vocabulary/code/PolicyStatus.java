package io.spacegraph.vocabulary.code;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The steps in the life of a policy, in the order in which most take them. */
@Enum("PolicyStatus")
@Description("The steps in the life of a policy, in the order in which most take them.")
public enum PolicyStatus {
    /** It was said that there will be one. */
    @Description("It was said that there will be one.")
    ANNOUNCED,
    /** A draft was published or put before those who decide. */
    @Description("A draft was published or put before those who decide.")
    PROPOSED,
    /** The text is ready; whether it is in force is not said. */
    @Description("The text is ready; whether it is in force is not said.")
    DRAFTED,
    /** Those who decide agreed to it. */
    @Description("Those who decide agreed to it.")
    APPROVED,
    /** It became law. */
    @Description("It became law.")
    ENACTED,
    /** It was published as in force. */
    @Description("It was published as in force.")
    ISSUED,
    /** Somebody bound by it asked for a change. */
    @Description("Somebody bound by it asked for a change.")
    CHANGE_REQUESTED,
    /** A part of it was waived or changed. */
    @Description("A part of it was waived or changed.")
    CHANGED
}
