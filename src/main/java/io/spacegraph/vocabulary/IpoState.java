package io.spacegraph.vocabulary;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** A state in the life of a listing. */
@Enum("IpoState")
@Description("A state in the life of a listing.")
public enum IpoState {
    /** Tutoring agreement filed with the regulator. */
    @Description("Tutoring agreement filed with the regulator.")
    TUTORING_FILED,
    /** Tutoring accepted as done. */
    @Description("Tutoring accepted as done.")
    TUTORING_DONE,
    /** Application accepted by the exchange. */
    @Description("Application accepted by the exchange.")
    ACCEPTED,
    /** Under inquiry by the exchange. */
    @Description("Under inquiry by the exchange.")
    INQUIRED,
    /** Review suspended. */
    @Description("Review suspended.")
    SUSPENDED,
    /** Passed by the listing committee. */
    @Description("Passed by the listing committee.")
    COMMITTEE_PASSED,
    /** Deferred by the listing committee. */
    @Description("Deferred by the listing committee.")
    COMMITTEE_DEFERRED,
    /** Refused by the listing committee. */
    @Description("Refused by the listing committee.")
    COMMITTEE_FAILED,
    /** Submitted for registration. */
    @Description("Submitted for registration.")
    REGISTRATION_SUBMITTED,
    /** Registration granted. */
    @Description("Registration granted.")
    REGISTERED,
    /** Registration refused. */
    @Description("Registration refused.")
    REGISTRATION_REFUSED,
    /** Shares trade. */
    @Description("Shares trade.")
    LISTED,
    /** Withdrawn by the applicant. */
    @Description("Withdrawn by the applicant.")
    WITHDRAWN,
    /** Review ended by the exchange. */
    @Description("Review ended by the exchange.")
    TERMINATED,
    /** Shares no longer trade. */
    @Description("Shares no longer trade.")
    DELISTED,
    /** Announced or under way, before any filing. */
    @Description("Announced or under way, before any filing.")
    PREPARING
}
