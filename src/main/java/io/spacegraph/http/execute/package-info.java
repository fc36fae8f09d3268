/**
 * The answer to a document: at one version of the graph, within limits of cost, kept as long as it holds.
 */
@NullMarked
package io.spacegraph.http.execute;

import org.jspecify.annotations.NullMarked;
