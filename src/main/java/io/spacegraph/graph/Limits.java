package io.spacegraph.graph;

/**
 * What one request may ask for.
 *
 * @param page the most nodes of one page
 */
record Limits(int page) {}
