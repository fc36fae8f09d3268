package io.spacegraph.vocabulary;

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
    /** The same sum, converted at several exchange rates. */
    @Description("The same sum, converted at several exchange rates.")
    FX_MISMATCH,
    /** Shares of different bases, or shares that imply bases far apart. */
    @Description("Shares of different bases, or shares that imply bases far apart.")
    BASELINE_MISMATCH,
    /** Dates in an impossible order, or that cannot both hold. */
    @Description("Dates in an impossible order, or that cannot both hold.")
    DATE_ORDER,
    /** Numbers of one name for different things, so far apart that one of them looks like a mistake. */
    @Description("Numbers of one name for different things, so far apart that one of them looks like a mistake.")
    SCOPE_MISMATCH,
    /** The words name another thing than the one meant. */
    @Description("The words name another thing than the one meant.")
    IDENTITY,
    /** One document disagrees with itself. */
    @Description("One document disagrees with itself.")
    SAME_DOCUMENT,
    /** Counts that do not fit: a list declares more than it names, or satellites are counted by the wrong counter. */
    @Description(
            "Counts that do not fit: a list declares more than it names, or satellites are counted by the wrong counter.")
    COUNT_MISMATCH
}
