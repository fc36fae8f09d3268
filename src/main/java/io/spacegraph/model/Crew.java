package io.spacegraph.model;

import io.spacegraph.value.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;

/**
 * The people of one flight. A stay in orbit belongs to the crew, not to the spacecraft that it landed in.
 *
 * @param row what the statement returned for it
 */
@Type("Crew")
@Description("The people of one flight. A stay in orbit belongs to the crew, not to the spacecraft that it landed in.")
public record Crew(@Ignore Row row) implements Entity {}
