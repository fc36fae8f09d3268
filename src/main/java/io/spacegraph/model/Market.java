package io.spacegraph.model;

import io.spacegraph.value.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;

/**
 * A market, whose sizes are dated claims with scopes of their own.
 *
 * @param row what the statement returned for it
 */
@Type("Market")
@Description("A market, whose sizes are dated claims with scopes of their own.")
public record Market(@Ignore Row row) implements Entity {}
