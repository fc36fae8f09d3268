package io.spacegraph.policy;

import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * A target of a policy, in words.
 *
 * @param row what the statement returned for it
 */
@Type("PlanMilestoneText")
@Description("A target of a policy, in words.")
public record PlanMilestoneText(@Ignore Row row) {
    @Description("The target.")
    public @NonNull String getText() {
        return row.getText("text");
    }

    @Description("The deadline.")
    public @Nullable PartialDate getBy() {
        return row.findDate("by");
    }
}
