package io.spacegraph.answers.progress;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How the pace of launches compares with what a plan needs. */
@Enum("Verdict")
@Description("How the pace of launches compares with what a plan needs.")
public enum Verdict {
    /** The mean pace is at least a quarter faster than needed. */
    @Description("The mean pace is at least a quarter faster than needed.")
    AHEAD,
    /** The mean pace is within a tenth of what is needed, or faster. */
    @Description("The mean pace is within a tenth of what is needed, or faster.")
    ON_TRACK,
    /** The plan needs launches at most five times closer together than the two closest so far. */
    @Description("The plan needs launches at most five times closer together than the two closest so far.")
    BEHIND,
    /** The plan needs launches more than five times closer together than the two closest so far. */
    @Description("The plan needs launches more than five times closer together than the two closest so far.")
    OUT_OF_REACH,
    /** No deadline, no count, fewer than two dated launches, launches recorded of fewer satellites than are counted, or none for longer than in the year up to the last. */
    @Description(
            "No deadline, no count, fewer than two dated launches, launches recorded of fewer satellites than are counted, or none for longer than in the year up to the last.")
    NOT_ENOUGH_DATA
}
