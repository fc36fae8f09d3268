/**
 * The closed vocabularies: types of entity, properties of claims, and every code that a source's words are read as. The
 * schema shows them as enums, the files of {@code data/} name them.
 */
@NullMarked
package io.spacegraph.vocabulary;

import org.jspecify.annotations.NullMarked;
