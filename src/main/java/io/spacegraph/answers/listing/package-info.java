/**
 * Listings on an exchange: the pipeline by state, those that were given up, and who meets a listing rule.
 */
@NullMarked
package io.spacegraph.answers.listing;

import org.jspecify.annotations.NullMarked;
