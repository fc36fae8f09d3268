package io.spacegraph.answers.listing;

import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.IpoState;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * The listings that stand in one state.
 *
 * @param row what the statement returned for it
 */
@Type("PipelineRow")
@Description("The listings that stand in one state.")
public record PipelineRow(@Ignore Row row) {
    @Description("The state.")
    public @NonNull IpoState getState() {
        return row.getCode("state", IpoState.class);
    }

    @Description("How many listings stand in it.")
    public @NonNull Integer getCount() {
        return row.getInteger("count");
    }

    @Description("The median of the days that they have surely been in it; null if no source dates any.")
    public @Nullable Double getMedianDays() {
        return row.findDouble("medianDays");
    }

    @Description(
            "The last day that the evidence on listings reaches, that of the newest step of any. Of each listing days are counted up to its own.")
    public @Nullable LocalDate getEvidenceThrough() {
        return row.findDay("evidenceThrough");
    }
}
