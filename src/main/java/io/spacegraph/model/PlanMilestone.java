package io.spacegraph.model;

import io.spacegraph.value.Bound;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.Modality;
import io.spacegraph.vocabulary.PlanReading;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * A number of satellites that a plan sets.
 *
 * @param row what the statement returned for it
 */
@Type("PlanMilestone")
@Description("A number of satellites that a plan sets.")
public record PlanMilestone(@Ignore Row row) {
    @Description("The number.")
    public @NonNull Integer getSatellites() {
        return row.getInteger("satellites");
    }

    @Description("How the number bounds the plan.")
    public @NonNull Bound getBound() {
        return row.getCode("bound", Bound.class);
    }

    @Description("The deadline.")
    public @Nullable PartialDate getBy() {
        return row.findDate("by");
    }

    @Description("How the number is to be read.")
    public @NonNull PlanReading getReading() {
        return row.getCode("reading", PlanReading.class, PlanReading.UNCLEAR);
    }

    @Description("How sure the speaker is.")
    public @NonNull Modality getModality() {
        return row.getCode("modality", Modality.class);
    }
}
