package io.spacegraph.vocabulary.code;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** A state in the life of a contract. */
@Enum("ContractState")
@Description("A state in the life of a contract.")
public enum ContractState {
    /** Bids are asked for or a supplier is preselected; nothing binds yet. */
    @Description("Bids are asked for or a supplier is preselected; nothing binds yet.")
    PROPOSED,
    /** The customer has awarded it or the parties have signed; work is outstanding. */
    @Description("The customer has awarded it or the parties have signed; work is outstanding.")
    AWARDED,
    /** All that it asks for is delivered. */
    @Description("All that it asks for is delivered.")
    COMPLETED,
    /** Given up, cancelled or lost before it was completed. */
    @Description("Given up, cancelled or lost before it was completed.")
    TERMINATED
}
