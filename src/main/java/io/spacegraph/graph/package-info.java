/**
 * The only door to the database: a root field's selection becomes one Cypher statement, which runs under a time limit.
 * Neo4j is read-committed, so that no statement is a snapshot: {@code run/GraphSequenceLock} shows whether two read the
 * same state of the graph, and {@code run/PlanCacheGuard} is the queue before planning, which can be neither limited
 * nor stopped. Feature packages declare shapes and edges as constant Cypher; the compiler numbers variables and binds
 * values (a null in a filter asks for nodes without the value). A query that travels in time reads claims where others
 * read the reading copy; the ids in its response show the time, see {@code NodeId}. The constants have no aggregating
 * function inside a subquery, since the planner refuses it. {@code schema/Agreement} compares shapes and schema at
 * start. Names are compared and ordered in their folded form ({@code FoldedName}), which the nodes hold, so that an
 * index serves.
 */
@NullMarked
package io.spacegraph.graph;

import org.jspecify.annotations.NullMarked;
