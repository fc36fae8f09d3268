/**
 * Acquisitions: who buys which company, share or asset for how much, and whether it closed. An acquisition is one event, however
 * many documents mention it. What the target's owner then is, claims of ownership say.
 */
@NullMarked
package io.spacegraph.deal;

import org.jspecify.annotations.NullMarked;
