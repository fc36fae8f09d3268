/**
 * The pages for people: {@code /} introduces the graph and shows the age of its data, {@code /graphiql/} is the
 * playground. They are files of {@code src/main/resources/web}, bundled with GraphiQL by the build
 * ({@code quarkus-web-bundler}), so they load nothing from other servers; they query {@code /graphql} like every other
 * client. This package has only their routes and headers. {@code /docs/} shows the Markdown of {@code src/docs} and
 * {@code data/README.md} as HTML.
 */
@NullMarked
package io.spacegraph.page;

import org.jspecify.annotations.NullMarked;
