/**
 * How A and B are connected, and what depends on A. A connection walks links that claims state, and at most one document
 * that names both sides; an impact walks only links that pass it on, each with its weight. Each hop shows its claims, and a
 * path passes each entity once.
 */
@NullMarked
package io.spacegraph.connection;

import org.jspecify.annotations.NullMarked;
