/**
 * GraphQL over HTTP: media types, JSON, statuses, keys, and what a request and a reply are made of.
 */
@NullMarked
package io.spacegraph.http.wire;

import org.jspecify.annotations.NullMarked;
