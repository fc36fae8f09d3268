package io.spacegraph.constellation;

import io.spacegraph.value.Row;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * The launches of a constellation in a period, summed over their records.
 *
 * @param row what the statement returned for it
 */
@Type("LaunchTotals")
@Description("The launches of a constellation in a period, summed over their records.")
public record LaunchTotals(@Ignore Row row) {

    @Description("Launches that carried its satellites.")
    public @NonNull Integer getLaunches() {
        return row.getInteger("launches");
    }

    @Description("Its satellites on these launches, where a source counts them.")
    public @NonNull Integer getSatellites() {
        return row.getInteger("satellites");
    }

    @Description("Its satellites on launches that fully succeeded.")
    public @NonNull Integer getSatellitesOnSuccess() {
        return row.getInteger("satellitesOnSuccess");
    }

    @Description(
            "Further launches whose dates are too vague to say whether they fall into the period; they are in no sum.")
    public @NonNull Integer getUndated() {
        return row.getInteger("undated");
    }

    @Description("Launches on which no source counts its satellites; the sums of satellites leave them out.")
    public @NonNull Integer getUncounted() {
        return row.getInteger("uncounted");
    }

    @Description(
            "The last day that the launch records of this constellation reach, that of its latest launch in a data set: of the days"
                    + " after it these numbers say nothing. Null without records.")
    public @Nullable LocalDate getEvidenceThrough() {
        return row.findDay("evidenceThrough");
    }
}
