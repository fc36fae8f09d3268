/**
 * Deals between companies: acquisitions (who buys which company, share or asset for how much, and whether it closed) and contracts
 * (who orders what from whom, for how much, until when). Each is one event, however many documents mention it. What the target's
 * owner then is, claims of ownership say; what a contract may reach at most is a ceiling and never its amount.
 */
@NullMarked
package io.spacegraph.deal;

import org.jspecify.annotations.NullMarked;
