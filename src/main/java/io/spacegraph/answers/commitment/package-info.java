/**
 * Who promised what by when, whether it slipped, and what became of it.
 */
@NullMarked
package io.spacegraph.answers.commitment;

import org.jspecify.annotations.NullMarked;
