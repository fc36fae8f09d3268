/**
 * How the GraphQL schema is tied to the shapes: names of generic types, the readers of fields, and the check at start that
 * both agree.
 */
@NullMarked
package io.spacegraph.graph.schema;

import org.jspecify.annotations.NullMarked;
