/**
 * How statements run on the database: when they are planned, how long they may take, who waits for them, what is
 * logged, the version that shows whether two of them read the same state of the graph, and the indexes that they use.
 */
@NullMarked
package io.spacegraph.graph.run;

import org.jspecify.annotations.NullMarked;
