/**
 * Which policies support whom, and how directly. A policy for an industry supports a company only where it holds; what is not known
 * of the company is said.
 */
@NullMarked
package io.spacegraph.answers.support;

import org.jspecify.annotations.NullMarked;
