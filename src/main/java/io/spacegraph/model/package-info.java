/**
 * The nouns of the graph: types of entity, properties of claims, and the values that a claim can carry. A value keeps
 * what its source says, bounds, precision and wording included, and is read from and written in the notation of
 * {@code data/README.md}. Nothing here knows the store or the API.
 */
@NullMarked
package io.spacegraph.model;

import org.jspecify.annotations.NullMarked;
