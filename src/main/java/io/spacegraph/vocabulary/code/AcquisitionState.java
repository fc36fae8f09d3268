package io.spacegraph.vocabulary.code;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** A state in the life of an acquisition. */
@Enum("AcquisitionState")
@Description("A state in the life of an acquisition.")
public enum AcquisitionState {
    /** An offer or an intention is public; nothing binds yet. */
    @Description("An offer or an intention is public; nothing binds yet.")
    PROPOSED,
    /** The parties have signed; approvals or other conditions are outstanding. */
    @Description("The parties have signed; approvals or other conditions are outstanding.")
    PENDING,
    /** What was bought has changed hands. */
    @Description("What was bought has changed hands.")
    CLOSED,
    /** Given up, refused or withdrawn before it closed. */
    @Description("Given up, refused or withdrawn before it closed.")
    TERMINATED
}
