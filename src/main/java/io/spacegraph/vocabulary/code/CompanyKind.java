package io.spacegraph.vocabulary.code;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What an organisation mainly does. */
@Enum("CompanyKind")
@Description("What an organisation mainly does.")
public enum CompanyKind {
    /** Builds or flies rockets. */
    @Description("Builds or flies rockets.")
    LAUNCH,
    /** Builds satellites. */
    @Description("Builds satellites.")
    SATELLITE_MAKER,
    /** Operates satellites. */
    @Description("Operates satellites.")
    OPERATOR,
    /** Makes parts, engines or materials. */
    @Description("Makes parts, engines or materials.")
    COMPONENTS,
    /** Makes or runs ground equipment. */
    @Description("Makes or runs ground equipment.")
    GROUND,
    /** Sells data from space. */
    @Description("Sells data from space.")
    DATA,
    /** Offers other services, such as transport and telecommunications. */
    @Description("Offers other services, such as transport and telecommunications.")
    SERVICES,
    /** Invests money. */
    @Description("Invests money.")
    INVESTOR,
    /** Sponsors listings or analyses securities. */
    @Description("Sponsors listings or analyses securities.")
    BANK_SPONSOR,
    /** Is a space agency. */
    @Description("Is a space agency.")
    AGENCY,
    /** Is a government or one of its bodies. */
    @Description("Is a government or one of its bodies.")
    GOVERNMENT,
    /** Makes technology outside the space sector. */
    @Description("Makes technology outside the space sector.")
    TECHNOLOGY,
    /** Publishes, or holds events with speakers. */
    @Description("Publishes, or holds events with speakers.")
    MEDIA,
    /** Runs a stock exchange. */
    @Description("Runs a stock exchange.")
    EXCHANGE
}
