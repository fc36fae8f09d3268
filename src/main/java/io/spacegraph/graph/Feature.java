package io.spacegraph.graph;

import java.util.List;

/** What a feature package adds to the graph: its types, and the edges that return them. */
public interface Feature {

    /** The types. */
    List<Shape<?>> shapes();

    /** The edges that return the types, whichever type has the field. */
    List<Edge> edges();
}
