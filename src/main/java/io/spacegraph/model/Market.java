package io.spacegraph.model;

import io.spacegraph.value.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;

/**
 * A market. Its sizes are dated claims, each with its own scope.
 *
 * @param row what the statement returned for it
 */
@Type("Market")
@Description("A market. Its sizes are dated claims, each with its own scope.")
public record Market(@Ignore Row row) implements Entity {}
