package io.spacegraph.model;

import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * A set of satellites that work together.
 *
 * @param row what the statement returned for it
 */
@Type("Constellation")
@Description("A set of satellites that work together.")
public record Constellation(@Ignore Row row) implements Entity {
    @Description("When its deployment started.")
    public @Nullable PartialDate getDeploymentStarted() {
        return row.findDate("deploymentStarted");
    }
}
