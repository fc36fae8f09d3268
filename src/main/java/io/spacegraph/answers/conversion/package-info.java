/**
 * Money in another currency, at a rate that some source states.
 */
@NullMarked
package io.spacegraph.answers.conversion;

import org.jspecify.annotations.NullMarked;
