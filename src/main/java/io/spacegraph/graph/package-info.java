/**
 * The only door to the database: a root field's selection becomes one Cypher statement, which runs under a time limit. Neo4j
 * is read-committed, so that no statement is a snapshot: {@code run/GraphSequenceLock} tells whether two saw one state of the
 * graph, and {@code run/PlanCacheGuard} is the queue before what can be neither limited nor stopped. Feature packages declare
 * shapes and edges as constant Cypher; the compiler numbers variables and binds values (a null in a filter asks for what no
 * source tells), and a question that travels in time reads claims where others read the reading copy; the ids of its answer
 * bear the time, see {@code NodeId}. What the planner refuses is kept out of the constants: no aggregating function inside a
 * subquery. {@code schema/Agreement} holds shapes and schema against each other at start. Names are compared and ordered in
 * their folded form ({@code FoldedName}), which the nodes hold, so that an index serves.
 */
@NullMarked
package io.spacegraph.graph;

import org.jspecify.annotations.NullMarked;
