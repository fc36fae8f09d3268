/**
 * The values that a claim can carry, with bounds, precision and wording as their source has them, in the notation of {@code
 * data/README.md}, and the row that a statement returns. Nothing here knows the store or the API.
 */
@NullMarked
package io.spacegraph.value;

import org.jspecify.annotations.NullMarked;
