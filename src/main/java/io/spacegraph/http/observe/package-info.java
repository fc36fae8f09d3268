/** Observability of requests: logs, traces and metrics. */
@NullMarked
package io.spacegraph.http.observe;

import org.jspecify.annotations.NullMarked;
