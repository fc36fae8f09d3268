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
    @Description(
            "The largest number that a plan of that day sets for the whole constellation; null where no source says.")
    public @Nullable Integer getPlanned() {
        return row.findInteger("planned");
    }

    @Description("How many were launched; null where no source says.")
    public @Nullable Integer getLaunched() {
        return row.findInteger("launched");
    }

    @Description("How many were in orbit; null where no source says.")
    public @Nullable Integer getInOrbit() {
        return row.findInteger("inOrbit");
    }

    @Description("How many worked; null where no source says.")
    public @Nullable Integer getOperational() {
        return row.findInteger("operational");
    }

    @Description("The day of the counts; each is the latest that a source gives for that day or an earlier one.")
    public @NonNull LocalDate getOn() {
        return row.getDay("on");
    }
}
