/**
 * What can be asked of each type: the inputs of filters and references, as the schema shows them. They declare; the
 * {@code Filters} of a shape give each field its Cypher. They name each other, so they live together.
 * A range of days holds a date if it holds all days that the date names.
 */
@NullMarked
package io.spacegraph.where;

import org.jspecify.annotations.NullMarked;
