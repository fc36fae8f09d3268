/**
 * The pages that a person opens: {@code /} says what this is and how fresh its data is, {@code /graphiql/} is the playground. They
 * are files of {@code src/main/resources/web}, bundled with GraphiQL by the build ({@code quarkus-web-bundler}), so they ask
 * nobody but this server; what they know of the graph they ask of {@code /graphql} like every other client. Here are only the
 * ways to them and the headers that they bear. {@code /docs/} shows the Markdown of {@code src/docs} and {@code data/README.md}
 * as HTML.
 */
@NullMarked
package io.spacegraph.page;

import org.jspecify.annotations.NullMarked;
