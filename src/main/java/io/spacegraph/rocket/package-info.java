/**
 * Rockets and other products, and what a kilogram costs on them. Each cost is one source's claim, in its own unit and in US
 * dollars per kilogram where the unit converts. Nothing is ranked here. The reliability of a rocket counts its versions too.
 */
@NullMarked
package io.spacegraph.rocket;

import org.jspecify.annotations.NullMarked;
