/** GraphQL over HTTP: media types, JSON, statuses, keys, and the parts of requests and replies. */
@NullMarked
package io.spacegraph.http.wire;

import org.jspecify.annotations.NullMarked;
