/**
 * The codes for the words of a source: each is the value of a property, and an enum of the schema. The files of
 * {@code data/} use them.
 */
@NullMarked
package io.spacegraph.vocabulary.code;

import org.jspecify.annotations.NullMarked;
