package io.spacegraph.vocabulary.code;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How far a rocket has come. */
@Enum("RocketStatus")
@Description("How far a rocket has come.")
public enum RocketStatus {
    /** On paper. */
    @Description("On paper.")
    CONCEPT,
    /** Being developed. */
    @Description("Being developed.")
    DEVELOPMENT,
    /** Being tested. */
    @Description("Being tested.")
    TESTING,
    /** Flying payloads. */
    @Description("Flying payloads.")
    OPERATIONAL,
    /** Not allowed to fly for now. */
    @Description("Not allowed to fly for now.")
    GROUNDED,
    /** No longer flies. */
    @Description("No longer flies.")
    RETIRED
}
