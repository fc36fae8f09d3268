/**
 * Who promised what by when, whether it slipped, and what became of it. A promise is held against claims of its own property
 * ({@link io.spacegraph.answers.commitment.ComparedClaims}), against states
 * ({@link io.spacegraph.answers.commitment.CommitmentSigns}) and against launches
 * ({@link io.spacegraph.answers.commitment.PromisedLaunches}); numbers of satellites by
 * {@link io.spacegraph.answers.SatelliteGoal}, as in {@code constellationProgress}. A figure of a period is held against that period
 * alone, and records decide nothing of after the day that they reach. A goal in words is NOT_ENOUGH_DATA and said to be one.
 */
@NullMarked
package io.spacegraph.answers.commitment;

import org.jspecify.annotations.NullMarked;
