/**
 * The filters of each type: the inputs of filters and references, as the schema shows them. They only declare fields;
 * the {@code Filters} of a shape give each field its Cypher. They refer to each other, so they share a package. A date
 * is in a range of days if all days that the date names are.
 */
@NullMarked
package io.spacegraph.where;

import org.jspecify.annotations.NullMarked;
