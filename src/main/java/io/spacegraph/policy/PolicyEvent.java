package io.spacegraph.policy;

import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.PolicyStatus;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a policy.
 *
 * @param row what the statement returned for it
 */
@Type("PolicyEvent")
@Description("One step in the life of a policy.")
public record PolicyEvent(@Ignore Row row) {
    @Description("The step.")
    public @NonNull PolicyStatus getStatus() {
        return row.getCode("status", PolicyStatus.class);
    }

    @Description("When it was taken.")
    public @Nullable PartialDate getDate() {
        return row.findDate("date");
    }
}
