package io.spacegraph.vocabulary;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How a claim compares with the others. */
@Enum("ClaimStatus")
@Description("How a claim compares with the others.")
public enum ClaimStatus {
    /** The best sourced value where one is needed. */
    @Description("The best sourced value where one is needed.")
    PREFERRED,
    /** One of several that do not disagree. */
    @Description("One of several that do not disagree.")
    NORMAL,
    /** Another claim says otherwise, or its subject is questioned. */
    @Description("Another claim says otherwise, or its subject is questioned.")
    DISPUTED,
    /** A later value of the same kind has followed. */
    @Description("A later value of the same kind has followed.")
    SUPERSEDED,
    /** Its source withdrew or corrected it. */
    @Description("Its source withdrew or corrected it.")
    RETRACTED
}
