/**
 * People, the offices that they hold and what they said. An office is a claim, with its source and its time. People are few
 * and their words are many.
 */
@NullMarked
package io.spacegraph.person;

import org.jspecify.annotations.NullMarked;
