package io.spacegraph.graph;

/**
 * What one request may ask for.
 *
 * @param page the most nodes of one page
 * @param edges the most edges of one selection
 */
record Limits(int page, int edges) {}
