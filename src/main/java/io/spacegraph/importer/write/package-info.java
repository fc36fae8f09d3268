/**
 * Claims as nodes of the graph, written in one transaction under one lock; removed or changed ones are kept as former
 * ones.
 */
@NullMarked
package io.spacegraph.importer.write;

import org.jspecify.annotations.NullMarked;
