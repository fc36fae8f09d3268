/**
 * How much money funding rounds brought, added up by company, investor, year, country or class of owner.
 */
@NullMarked
package io.spacegraph.answers.capital;

import org.jspecify.annotations.NullMarked;
