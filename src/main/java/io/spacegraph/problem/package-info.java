/**
 * What can go wrong, in words that help the one who asked. Each problem has a code, and where they apply the argument, what is
 * allowed and what to do next. Everything else is {@code Unexpected}: logged here, hidden there.
 */
@NullMarked
package io.spacegraph.problem;

import org.jspecify.annotations.NullMarked;
