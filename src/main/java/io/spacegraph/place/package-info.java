/** Launch sites and regions. A location is a claim like any other. Regions contain regions. */
@NullMarked
package io.spacegraph.place;

import org.jspecify.annotations.NullMarked;
