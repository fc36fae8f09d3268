/**
 * Policies: their lists, targets and steps, and whom they support. A list keeps its declared number beside the members that are
 * named. How directly a policy supports follows from what it names.
 */
@NullMarked
package io.spacegraph.policy;

import org.jspecify.annotations.NullMarked;
