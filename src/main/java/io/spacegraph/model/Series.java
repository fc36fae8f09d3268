package io.spacegraph.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The stage of a funding round. */
@Enum("Series")
@Description("The stage of a funding round.")
public enum Series {
    /** Seed or angel. */
    @Description("Seed or angel.")
    SEED,
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
    /** Series E or later. */
    @Description("Series E or later.")
    E,
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
