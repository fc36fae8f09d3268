package io.spacegraph.graph;

import java.util.List;

/** What a feature package brings to the graph: the types that it owns, and the edges that return them. */
public interface Feature {

    /** The types. */
    List<Shape<?>> shapes();

    /** The edges that return the types, whoever has them as a field. */
    List<Edge> edges();
}
