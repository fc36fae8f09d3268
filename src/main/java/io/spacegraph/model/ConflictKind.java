package io.spacegraph.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Why claims disagree. */
@Enum("ConflictKind")
@Description("Why claims disagree.")
public enum ConflictKind {
    /** The same number with another unit. */
    @Description("The same number with another unit.")
    UNIT_MISMATCH,
    /** Values that cannot both hold. */
    @Description("Values that cannot both hold.")
    VALUE_MISMATCH,
    /** The same sum at another rate. */
    @Description("The same sum at another rate.")
    FX_MISMATCH,
    /** Shares of different bases. */
    @Description("Shares of different bases.")
    BASELINE_MISMATCH,
    /** Dates in an impossible order, or that cannot both hold. */
    @Description("Dates in an impossible order, or that cannot both hold.")
    DATE_ORDER,
    /** The same words for different things. */
    @Description("The same words for different things.")
    SCOPE_MISMATCH,
    /** The words name another thing than the one meant. */
    @Description("The words name another thing than the one meant.")
    IDENTITY,
    /** One document disagrees with itself. */
    @Description("One document disagrees with itself.")
    SAME_DOCUMENT,
    /** A declared count differs from what is named. */
    @Description("A declared count differs from what is named.")
    COUNT_MISMATCH
}
