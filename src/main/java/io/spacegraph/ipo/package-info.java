/**
 * Listings as logs of events, with causes and their sources. The state is that of the latest event by the day asked
 * for. A cause is one source's claim.
 */
@NullMarked
package io.spacegraph.ipo;

import org.jspecify.annotations.NullMarked;
