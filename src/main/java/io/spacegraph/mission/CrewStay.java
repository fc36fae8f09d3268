package io.spacegraph.mission;

import io.spacegraph.value.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * The stay of a crew in orbit.
 *
 * @param row what the statement returned for it
 */
@Type("CrewStay")
@Description("The stay of a crew in orbit.")
public record CrewStay(@Ignore Row row) {
    @Description("Its length in days.")
    public @Nullable Double getDays() {
        return row.findDouble("days");
    }
}
