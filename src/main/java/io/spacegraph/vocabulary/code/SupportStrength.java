package io.spacegraph.vocabulary.code;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How directly a policy supports, strongest first. */
@Enum("SupportStrength")
@Description("How directly a policy supports, strongest first.")
public enum SupportStrength {
    /** It names the company or site. */
    @Description("It names the company or site.")
    DIRECT_NAMED,
    /** It names the industry. */
    @Description("It names the industry.")
    INDUSTRY_NAMED,
    /** It names only the region. */
    @Description("It names only the region.")
    REGION_ONLY,
    /** It follows from other claims. */
    @Description("It follows from other claims.")
    INFERRED
}
