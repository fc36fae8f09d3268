package io.spacegraph.model;

import io.spacegraph.value.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;

/**
 * A person who speaks, leads or decides.
 *
 * @param row what the statement returned for it
 */
@Type("Person")
@Description("A person who speaks, leads or decides.")
public record Person(@Ignore Row row) implements Entity {}
