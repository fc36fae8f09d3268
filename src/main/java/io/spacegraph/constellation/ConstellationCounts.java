package io.spacegraph.constellation;

import io.spacegraph.value.Row;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * How many satellites a constellation has, by four counters that must not be mixed.
 *
 * @param row what the statement returned for it
 */
@Type("ConstellationCounts")
@Description("How many satellites a constellation has, by four counters that must not be mixed.")
public record ConstellationCounts(@Ignore Row row) {
    @Description("The day asked for; each count is the latest by then, and says as of when it is.")
    public @NonNull LocalDate getOn() {
        return row.getDay("on");
    }

    @Description(
            "The last day that the launch records of this constellation reach; what was launched after it is only in counts of a later"
                    + " day. Null without records.")
    public @Nullable LocalDate getEvidenceThrough() {
        return row.findDay("evidenceThrough");
    }
}
