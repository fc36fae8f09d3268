/**
 * The errors of the API, with texts that help the client. Each problem has a code and, if they apply, the argument,
 * what is allowed and what to do next. Everything else is {@code Unexpected}: logged, but not shown to the client.
 */
@NullMarked
package io.spacegraph.problem;

import org.jspecify.annotations.NullMarked;
