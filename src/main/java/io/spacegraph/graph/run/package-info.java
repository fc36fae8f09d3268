/**
 * How statements run on the database: when they are planned, how long they may take, who waits for them, what is logged,
 * and the version that says whether two of them saw one state of the graph.
 */
@NullMarked
package io.spacegraph.graph.run;

import org.jspecify.annotations.NullMarked;
