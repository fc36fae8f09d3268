/**
 * Launch sites and regions. Where something lies is a claim like any other. Regions nest.
 */
@NullMarked
package io.spacegraph.place;

import org.jspecify.annotations.NullMarked;
