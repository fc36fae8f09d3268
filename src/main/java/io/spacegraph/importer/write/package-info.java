/**
 * Claims as nodes of the graph, written in one transaction under one lock; what left or changed stays as former.
 */
@NullMarked
package io.spacegraph.importer.write;

import org.jspecify.annotations.NullMarked;
