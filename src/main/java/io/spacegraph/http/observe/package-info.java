/**
 * What is known of requests afterwards: logs, traces and metrics.
 */
@NullMarked
package io.spacegraph.http.observe;

import org.jspecify.annotations.NullMarked;
