package io.spacegraph.vocabulary.code;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What kind of undertaking a mission is. */
@Enum("MissionKind")
@Description("What kind of undertaking a mission is.")
public enum MissionKind {
    /** A launch towards orbit. */
    @Description("A launch towards orbit.")
    ORBITAL_LAUNCH,
    /** A launch not meant for orbit. */
    @Description("A launch not meant for orbit.")
    SUBORBITAL_LAUNCH,
    /** A test on the ground. */
    @Description("A test on the ground.")
    GROUND_TEST,
    /** A flight with people on board. */
    @Description("A flight with people on board.")
    CREWED_FLIGHT,
    /** A rescue of people in space. */
    @Description("A rescue of people in space.")
    RESCUE,
    /** A demonstration of a service or technique. */
    @Description("A demonstration of a service or technique.")
    DEMONSTRATION
}
