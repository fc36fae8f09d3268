package io.spacegraph.vocabulary.code;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The stage of a funding round. */
@Enum("Series")
@Description("The stage of a funding round.")
public enum Series {
    /** Angel, the first money from outside. */
    @Description("Angel, the first money from outside.")
    ANGEL,
    /** Seed. */
    @Description("Seed.")
    SEED,
    /** Before a Series A: Pre-A and Pre-A+. */
    @Description("Before a Series A: Pre-A and Pre-A+.")
    PRE_A,
    /** Series A. */
    @Description("Series A.")
    A,
    /** Series B. */
    @Description("Series B.")
    B,
    /** Series C. */
    @Description("Series C.")
    C,
    /** Series D. */
    @Description("Series D.")
    D,
    /** Series E. */
    @Description("Series E.")
    E,
    /** Series F. */
    @Description("Series F.")
    F,
    /** Series G. */
    @Description("Series G.")
    G,
    /** Series H. */
    @Description("Series H.")
    H,
    /** The last round before a listing. */
    @Description("The last round before a listing.")
    PRE_IPO,
    /** A strategic investment. */
    @Description("A strategic investment.")
    STRATEGIC,
    /** Borrowed money. */
    @Description("Borrowed money.")
    DEBT,
    /** A grant. */
    @Description("A grant.")
    GRANT,
    /** Capital injected by the state. */
    @Description("Capital injected by the state.")
    STATE_INJECTION,
    /** Existing shares sold. */
    @Description("Existing shares sold.")
    SECONDARY,
    /** No source says. */
    @Description("No source says.")
    UNKNOWN
}
