/**
 * What every claim is made of: types of entity, properties and how they hold in time, modality, kinds and tiers of
 * source. The codes that are values of a property are in {@code code}.
 */
@NullMarked
package io.spacegraph.vocabulary;

import org.jspecify.annotations.NullMarked;
