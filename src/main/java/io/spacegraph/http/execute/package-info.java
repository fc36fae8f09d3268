/** The execution of a document: at one version of the graph, within limits of cost, and cached while it is valid. */
@NullMarked
package io.spacegraph.http.execute;

import org.jspecify.annotations.NullMarked;
