package io.spacegraph.vocabulary.code;

import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** A state in the life of a listing, in the order in which they follow; the last seven are ends. */
@Enum("IpoState")
@Description("A state in the life of a listing, in the order in which they follow; the last seven are ends.")
public enum IpoState {
    /** Announced or under way, before any filing. */
    @Description("Announced or under way, before any filing.")
    PREPARING,
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
    /** Deferred by the listing committee. */
    @Description("Deferred by the listing committee.")
    COMMITTEE_DEFERRED,
    /** Passed by the listing committee. */
    @Description("Passed by the listing committee.")
    COMMITTEE_PASSED,
    /** Submitted for registration. */
    @Description("Submitted for registration.")
    REGISTRATION_SUBMITTED,
    /** Registration granted. */
    @Description("Registration granted.")
    REGISTERED,
    /** Shares trade. */
    @Description("Shares trade.")
    LISTED,
    /** Refused by the listing committee; an end. */
    @Description("Refused by the listing committee; an end.")
    COMMITTEE_FAILED,
    /** Registration refused; an end. */
    @Description("Registration refused; an end.")
    REGISTRATION_REFUSED,
    /** Withdrawn by the applicant; an end. */
    @Description("Withdrawn by the applicant; an end.")
    WITHDRAWN,
    /** Review ended by the exchange; an end. */
    @Description("Review ended by the exchange; an end.")
    TERMINATED,
    /** Shares no longer trade; an end. */
    @Description("Shares no longer trade; an end.")
    DELISTED,
    /** All shares were taken over by a buyer; an end. */
    @Description("All shares were taken over by a buyer; an end.")
    ACQUIRED,
    /** The company is wound up or insolvent; an end. */
    @Description("The company is wound up or insolvent; an end.")
    BANKRUPT;

    private static final Set<IpoState> BEGINNINGS = Set.of(PREPARING, TUTORING_FILED, ACCEPTED, REGISTRATION_SUBMITTED);
    private static final Set<IpoState> REFUSALS = Set.of(COMMITTEE_FAILED, REGISTRATION_REFUSED, WITHDRAWN, TERMINATED);
    private static final Set<IpoState> ANY_TIME = Set.of(ACQUIRED, BANKRUPT);
    private static final Set<IpoState> HALTS = Set.of(SUSPENDED, COMMITTEE_DEFERRED);

    /** Whether a listing in this state goes no further; only a new application begins anew. */
    public boolean isEnd() {
        return REFUSALS.contains(this) || this == DELISTED || ANY_TIME.contains(this);
    }

    /**
     * Whether a listing can come from the earlier state to this one. A log may lack states, so that one may be skipped; but none
     * goes back without an end between, an application that has ended goes on only with a new one, and shares that trade
     * are delisted and not withdrawn.
     */
    public boolean mayFollow(IpoState earlier) {
        if (ANY_TIME.contains(this)) {
            return true;
        } else if (REFUSALS.contains(earlier)) {
            return BEGINNINGS.contains(this) || REFUSALS.contains(this);
        } else if (earlier.isEnd()) {
            return BEGINNINGS.contains(this) || this == DELISTED;
        } else if (REFUSALS.contains(this)) {
            return earlier != LISTED;
        }
        return compareTo(earlier) > 0 || (HALTS.contains(earlier) && compareTo(ACCEPTED) >= 0);
    }
}
