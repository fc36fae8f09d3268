/**
 * The closed vocabularies: types of entity, properties of claims, and every code for the words of a source. The schema
 * shows them as enums; the files of {@code data/} use them.
 */
@NullMarked
package io.spacegraph.vocabulary;

import org.jspecify.annotations.NullMarked;
