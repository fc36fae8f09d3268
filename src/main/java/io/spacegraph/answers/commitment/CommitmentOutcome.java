package io.spacegraph.answers.commitment;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What became of a commitment. */
@Enum("CommitmentOutcome")
@Description("What became of a commitment, as far as was known at the time asked for.")
public enum CommitmentOutcome {
    /** Its last day has not passed, or it names none. */
    @Description("Its last day has not passed, or it names none.")
    OPEN,
    /** A fact of no later than its last day shows it. */
    @Description("A fact of no later than its last day shows it.")
    KEPT,
    /** The first fact that shows it is of after its last day. */
    @Description("The first fact that shows it is of after its last day.")
    LATE,
    /** Its last day has passed, and no fact shows it, though facts could. */
    @Description("Its last day has passed, and no fact shows it, though facts could.")
    MISSED,
    /** A later commitment moved it, and no fact shows it yet. */
    @Description("A later commitment moved it, and no fact shows it yet.")
    RESTATED,
    /** Its last day has passed, but it is in words that no fact can be held against. */
    @Description("Its last day has passed, but it is in words that no fact can be held against.")
    NOT_ENOUGH_DATA
}
