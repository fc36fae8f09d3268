/**
 * What a kilogram costs on each rocket and basis, now and as promised, ranked only within one basis. What no source states is
 * derived from a price and a payload of one flight, and said to be.
 */
@NullMarked
package io.spacegraph.answers.cost;

import org.jspecify.annotations.NullMarked;
