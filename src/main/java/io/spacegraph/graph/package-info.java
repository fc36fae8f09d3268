/**
 * The only door to the database: a root field's selection becomes one Cypher statement, which runs under a time limit and
 * gives one snapshot. Feature packages declare shapes and edges as constant Cypher; the compiler numbers variables and binds
 * values, and a question that travels in time reads claims where others read the reading copy. What the planner refuses is
 * kept out of the constants: no aggregating function inside a subquery.
 */
@NullMarked
package io.spacegraph.graph;

import org.jspecify.annotations.NullMarked;
