/**
 * What stands before the GraphQL endpoint: GraphQL over HTTP, limits, caching and keys. It replaces SmallRye's handler of
 * {@code /graphql} by a route of its own and runs graphql-java itself: that handler parses the document before any limit,
 * answers every error with 200, caches documents by number and not by size, and hangs on an {@code Accept} header that names
 * an unknown character set; a filter before it could mend none of these without reading the request twice. The schema,
 * its resolvers and their context remain SmallRye's.
 * The values of arguments are checked here, in words of our own ({@code ArgumentCheck}): graphql-java's name Java classes, and
 * SmallRye looks at days and codes only when a field is read.
 * Before all routes, of whatever path, stands {@code Arrival}: a body must be whole in time, and of one length.
 */
@NullMarked
package io.spacegraph.http;

import org.jspecify.annotations.NullMarked;
