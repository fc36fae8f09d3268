/**
 * Which policies support whom, and how directly.
 */
@NullMarked
package io.spacegraph.answers.support;

import org.jspecify.annotations.NullMarked;
