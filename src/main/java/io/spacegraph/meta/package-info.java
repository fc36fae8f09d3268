/**
 * The version of the graph, what it holds, and up to which day its evidence reaches. Counts are made only when asked for. The version rises with every change
 * of the data, by two: it is odd while one is being committed.
 */
@NullMarked
package io.spacegraph.meta;

import org.jspecify.annotations.NullMarked;
