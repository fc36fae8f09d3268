/**
 * The GraphQL endpoint: GraphQL over HTTP, limits, caching and keys. It replaces SmallRye's handler of {@code /graphql}
 * by its own route and runs graphql-java itself: that handler parses the document before any limit, answers every error
 * with 200, caches documents by number and not by size, and hangs on an {@code Accept} header that names an unknown
 * character set. A filter before it could fix none of these without reading the request twice. The schema, its
 * resolvers and their context remain SmallRye's. The values of arguments are checked here, with our own messages
 * ({@code ArgumentCheck}): those of graphql-java name Java classes, and SmallRye checks days and codes only when a
 * field is read. {@code Arrival} comes before all routes: a body must arrive in time and have one declared length.
 */
@NullMarked
package io.spacegraph.http;

import org.jspecify.annotations.NullMarked;
