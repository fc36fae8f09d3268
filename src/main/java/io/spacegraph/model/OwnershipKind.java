package io.spacegraph.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How an owner owns. */
@Enum("OwnershipKind")
@Description("How an owner owns.")
public enum OwnershipKind {
    /** Directly. */
    @Description("Directly.")
    DIRECT,
    /** Through others. */
    @Description("Through others.")
    INDIRECT,
    /** As the one who profits in the end. */
    @Description("As the one who profits in the end.")
    BENEFICIAL,
    /** By control. */
    @Description("By control.")
    CONTROL,
    /** As a partner in a fund. */
    @Description("As a partner in a fund.")
    FUND_LP
}
