/**
 * What suppliers have yet to earn: the open contracts that the graph knows, added up, beside the backlog that the company itself
 * states. Ceilings are never added to amounts, and contracts without an amount are counted, not taken for nothing.
 */
@NullMarked
package io.spacegraph.answers.backlog;

import org.jspecify.annotations.NullMarked;
