/**
 * Claims, sources and conflicts: who said it, where, when, and who says otherwise. One declaration on {@code Entity}
 * serves every type. A claim names its subject as the graph reads it and, if that differs, as its words name it.
 */
@NullMarked
package io.spacegraph.provenance;

import org.jspecify.annotations.NullMarked;
