/**
 * What a kilogram costs on each rocket, now and as promised, ranked only where sources give one basis.
 */
@NullMarked
package io.spacegraph.answers.cost;

import org.jspecify.annotations.NullMarked;
