/**
 * Who said it, where, when, and who says otherwise: claims, sources and conflicts. One declaration on {@code Entity} serves
 * every type. A claim names its subject as the graph reads it and, where they differ, as its words do.
 */
@NullMarked
package io.spacegraph.provenance;

import org.jspecify.annotations.NullMarked;
