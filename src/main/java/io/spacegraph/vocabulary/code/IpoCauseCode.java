package io.spacegraph.vocabulary.code;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Why a listing stopped. */
@Enum("IpoCauseCode")
@Description("Why a listing stopped.")
public enum IpoCauseCode {
    /** The company or an owner is on a sanctions list. */
    @Description("The company or an owner is on a sanctions list.")
    SANCTIONS_LISTING,
    /** Debt or frozen equity of a shareholder. */
    @Description("Debt or frozen equity of a shareholder.")
    SHAREHOLDER_DEBT,
    /** No profit. */
    @Description("No profit.")
    UNPROFITABLE,
    /** Weak internal control. */
    @Description("Weak internal control.")
    INTERNAL_CONTROL,
    /** The market, including doubts of its investors. */
    @Description("The market, including doubts of its investors.")
    MARKET_CONDITIONS,
    /** A technical milestone was missed. */
    @Description("A technical milestone was missed.")
    TECH_MILESTONE_MISSED,
    /** An on-site inspection. */
    @Description("An on-site inspection.")
    ONSITE_INSPECTION,
    /** A rule or a change of a rule. */
    @Description("A rule or a change of a rule.")
    REGULATION,
    /** The company is bankrupt. */
    @Description("The company is bankrupt.")
    BANKRUPTCY,
    /** Its owners or a buyer took all shares. */
    @Description("Its owners or a buyer took all shares.")
    TAKEN_PRIVATE,
    /** The application ran out of time. */
    @Description("The application ran out of time.")
    LAPSED,
    /** Another cause. */
    @Description("Another cause.")
    OTHER
}
