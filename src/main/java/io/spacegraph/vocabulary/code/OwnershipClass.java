package io.spacegraph.vocabulary.code;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The class of a company's owners. */
@Enum("OwnershipClass")
@Description("The class of a company's owners.")
public enum OwnershipClass {
    /** The central state. */
    @Description("The central state.")
    CENTRAL_STATE,
    /** A province, city or other local authority. */
    @Description("A province, city or other local authority.")
    LOCAL_STATE,
    /** A fund of the state. */
    @Description("A fund of the state.")
    STATE_FUND,
    /** The state and private owners together. */
    @Description("The state and private owners together.")
    MIXED,
    /** Private owners. */
    @Description("Private owners.")
    PRIVATE,
    /** Owners abroad. */
    @Description("Owners abroad.")
    FOREIGN,
    /** Shareholders on an exchange. */
    @Description("Shareholders on an exchange.")
    LISTED,
    /** No source says. */
    @Description("No source says.")
    UNKNOWN
}
