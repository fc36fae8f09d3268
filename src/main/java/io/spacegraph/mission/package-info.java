/**
 * Missions: launches, crewed flights, tests, demonstrations and rescues; and crews with their stays. A stay belongs to the crew,
 * not to the spacecraft that it landed in. Dates carry their precision.
 */
@NullMarked
package io.spacegraph.mission;

import org.jspecify.annotations.NullMarked;
