/**
 * How A and B are connected: the shortest paths over links that claims state, either way. Each hop shows its claims. A path
 * passes each entity once.
 */
@NullMarked
package io.spacegraph.connection;

import org.jspecify.annotations.NullMarked;
