package io.spacegraph.vocabulary;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How sure the speaker is: measured, reported, or only hoped for. */
@Enum("Modality")
@Description("How sure the speaker is: measured, reported, or only hoped for.")
public enum Modality {
    /** Counted or measured. */
    @Description("Counted or measured.")
    MEASURED,
    /** Reported as a fact. */
    @Description("Reported as a fact.")
    REPORTED,
    /** An estimate. */
    @Description("An estimate.")
    ESTIMATED,
    /** A goal that somebody set. */
    @Description("A goal that somebody set.")
    TARGET,
    /** A plan. */
    @Description("A plan.")
    PLAN,
    /** A forecast. */
    @Description("A forecast.")
    FORECAST,
    /** Hearsay. */
    @Description("Hearsay.")
    RUMOUR,
    /** An opinion. */
    @Description("An opinion.")
    OPINION,
    /** Computed from other claims. */
    @Description("Computed from other claims.")
    DERIVED;

    /** Whether it is about the future or is hearsay: it gives no current value and conflicts with no fact. */
    public boolean isPromise() {
        return this == TARGET || this == PLAN || this == FORECAST || this == RUMOUR;
    }
}
