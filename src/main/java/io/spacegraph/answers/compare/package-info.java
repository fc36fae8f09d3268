/**
 * Entities side by side, property by property.
 */
@NullMarked
package io.spacegraph.answers.compare;

import org.jspecify.annotations.NullMarked;
