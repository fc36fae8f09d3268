/**
 * Markets and industries. A market's sizes are claims, each with its own scope; they are never added up. Shares keep
 * the base that they refer to.
 */
@NullMarked
package io.spacegraph.market;

import org.jspecify.annotations.NullMarked;
