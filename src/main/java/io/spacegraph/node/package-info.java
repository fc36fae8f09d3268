/**
 * Anything by its id, whatever its type. The interfaces {@code Node} and {@code Entity} are read here. What an id names decides
 * what comes back, and at which time.
 */
@NullMarked
package io.spacegraph.node;

import org.jspecify.annotations.NullMarked;
