package io.spacegraph.vocabulary.code;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How much a rocket can carry, as sources sort rockets. */
@Enum("LiftClass")
@Description("How much a rocket can carry, as sources sort rockets.")
public enum LiftClass {
    /** Small or light. */
    @Description("Small or light.")
    SMALL,
    /** Medium. */
    @Description("Medium.")
    MEDIUM,
    /** Large or heavy, super-heavy included. */
    @Description("Large or heavy, super-heavy included.")
    LARGE
}
