package io.spacegraph.answers;

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
    /** It came about after its last day: the event is dated so, or a fact of after that day still showed less. */
    @Description(
            "It came about after its last day: the event is dated so, or a fact of after that day still showed less.")
    LATE,
    /** It came about, but the first fact that shows it is of after its last day, and none says what was so on that day. */
    @Description(
            "It came about, but the first fact that shows it is of after its last day, and none says what was so on that day.")
    KEPT_OR_LATE,
    /** A fact of after its last day shows less, or the launch records cover that day and do not have it. */
    @Description("A fact of after its last day shows less, or the launch records cover that day and do not have it.")
    MISSED,
    /** A later commitment moved it, and no fact shows it yet. */
    @Description("A later commitment moved it, and no fact shows it yet.")
    RESTATED,
    /** Its last day has passed, and no fact of after that day says anything of it, or none could. */
    @Description("Its last day has passed, and no fact of after that day says anything of it, or none could.")
    NOT_ENOUGH_DATA
}
