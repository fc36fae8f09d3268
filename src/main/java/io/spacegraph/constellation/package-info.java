/**
 * Constellations, their plans and their rivals. A plan is a number with a deadline and a reading, for "add 648" is not "reach
 * 648". Planned, launched, in orbit and operational are different properties of claims; each count says as of when it is.
 */
@NullMarked
package io.spacegraph.constellation;

import org.jspecify.annotations.NullMarked;
