package io.spacegraph.vocabulary.code;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The level of authority that made a policy. */
@Enum("PolicyLevel")
@Description("The level of authority that made a policy.")
public enum PolicyLevel {
    /** Several states together, such as the European Union, ESA or the ITU. */
    @Description("Several states together, such as the European Union, ESA or the ITU.")
    SUPRANATIONAL,
    /** The central state. */
    @Description("The central state.")
    NATIONAL,
    /** A province or several local authorities together. */
    @Description("A province or several local authorities together.")
    PROVINCIAL,
    /** A city. */
    @Description("A city.")
    MUNICIPAL,
    /** A stock exchange. */
    @Description("A stock exchange.")
    EXCHANGE_RULE
}
