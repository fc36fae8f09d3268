package io.spacegraph.vocabulary.code;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Whose cost or price a figure is. */
@Enum("CostBasis")
@Description("Whose cost or price a figure is.")
public enum CostBasis {
    /** What the maker publishes. */
    @Description("What the maker publishes.")
    LIST_PRICE,
    /** What a customer paid. */
    @Description("What a customer paid.")
    CONTRACT_PRICE,
    /** What it costs the maker. */
    @Description("What it costs the maker.")
    INTERNAL_COST,
    /** What one more flight costs the maker. */
    @Description("What one more flight costs the maker.")
    MARGINAL_COST,
    /** No source says. */
    @Description("No source says.")
    UNSPECIFIED
}
