package io.spacegraph.answers.change;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What an import changed. */
@Enum("ChangeKind")
@Description("What an import changed.")
public enum ChangeKind {
    /** A claim came. */
    @Description("A claim came.")
    ADDED,
    /** A claim now says something else. */
    @Description("A claim now says something else.")
    REVISED,
    /** A claim left the data, or its source withdrew it. */
    @Description("A claim left the data, or its source withdrew it.")
    RETRACTED,
    /** Another claim than before now tells the state of a listing, deal, policy or rocket, and tells another state. */
    @Description(
            "Another claim than before tells the state of a listing, deal, policy or rocket, and tells another state.")
    STATE_CHANGED,
    /** Claims began to disagree. */
    @Description("Claims began to disagree.")
    CONFLICT_OPENED,
    /** Claims disagree no more. */
    @Description("Claims disagree no more.")
    CONFLICT_RESOLVED
}
