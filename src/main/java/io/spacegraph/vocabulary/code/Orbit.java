package io.spacegraph.vocabulary.code;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Where a payload goes. */
@Enum("Orbit")
@Description("Where a payload goes.")
public enum Orbit {
    /** Low Earth orbit. */
    @Description("Low Earth orbit.")
    LEO,
    /** Sun-synchronous orbit. */
    @Description("Sun-synchronous orbit.")
    SSO,
    /** Geostationary transfer orbit. */
    @Description("Geostationary transfer orbit.")
    GTO,
    /** Geostationary orbit. */
    @Description("Geostationary orbit.")
    GEO,
    /** Towards the Moon. */
    @Description("Towards the Moon.")
    TLI,
    /** Towards Mars. */
    @Description("Towards Mars.")
    MARS,
    /** No source says. */
    @Description("No source says.")
    UNSPECIFIED
}
