package io.spacegraph.vocabulary.code;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** A condition of a listing rule on a rocket, which the graph can evaluate. */
@Enum("GateCondition")
@Description("A condition of a listing rule on a rocket, which the graph can evaluate.")
public enum GateCondition {
    /** The rocket is medium or large. */
    @Description("The rocket is medium or large.")
    MEDIUM_OR_LARGE_ROCKET,
    /** The rocket uses reusable technology; that a stage has been recovered is not asked for. */
    @Description("The rocket uses reusable technology; that a stage has been recovered is not asked for.")
    REUSABLE_ROCKET,
    /** The rocket has brought a payload to orbit. */
    @Description("The rocket has brought a payload to orbit.")
    PAYLOAD_IN_ORBIT
}
