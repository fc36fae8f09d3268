package io.spacegraph.provenance;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What to order by. */
@Enum("ConflictOrderBy")
@Description("What to order by.")
public enum ConflictOrderBy {
    /** How far apart the claims are, be they numbers, dates or kinds. */
    @Description("How far apart the claims are, be they numbers, dates or kinds.")
    WEIGHT,
    /** By what factor the numbers are apart. */
    @Description("By what factor the numbers are apart.")
    SPREAD,
    /** Why they disagree. */
    @Description("Why they disagree.")
    KIND,
    /** What they disagree on. */
    @Description("What they disagree on.")
    PROPERTY,
    /** How many independent sources support the claims. */
    @Description("How many independent sources support the claims.")
    WITNESSES
}
