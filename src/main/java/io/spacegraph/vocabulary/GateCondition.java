package io.spacegraph.vocabulary;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** A condition of a listing rule that the graph can evaluate. */
@Enum("GateCondition")
@Description("A condition of a listing rule that the graph can evaluate.")
public enum GateCondition {
    /** A rocket of the company, built to be reused, has reached orbit with a payload. */
    @Description("A rocket of the company, built to be reused, has reached orbit with a payload.")
    REUSABLE_ORBITAL_FLIGHT
}
