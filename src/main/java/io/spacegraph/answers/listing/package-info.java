/**
 * Listings on an exchange: the pipeline by state, those that were given up, and who meets a listing rule. One log of states
 * says in which state a listing is, in every answer. A rule is tried condition by condition on each rocket of a company.
 */
@NullMarked
package io.spacegraph.answers.listing;

import org.jspecify.annotations.NullMarked;
