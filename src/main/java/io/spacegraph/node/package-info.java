/**
 * Anything by its id, whatever its type. The interfaces {@code Node} and {@code Entity} are read here. The id decides
 * the node and the time that it is read at.
 */
@NullMarked
package io.spacegraph.node;

import org.jspecify.annotations.NullMarked;
