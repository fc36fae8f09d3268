/**
 * What the imports of a time changed, change by change.
 */
@NullMarked
package io.spacegraph.answers.change;

import org.jspecify.annotations.NullMarked;
