/**
 * What every statement is made of and that knows no shape: bound values, keys of rows, how claims are read at a time,
 * and ids that carry that time.
 */
@NullMarked
package io.spacegraph.graph.statement;

import org.jspecify.annotations.NullMarked;
