package io.spacegraph.constellation;

import io.spacegraph.value.Bound;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.ClaimProperty;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * How many satellites there were by one counter, and as of when.
 *
 * @param row what the statement returned for it
 */
@Type("SatelliteCount")
@Description("How many satellites there were by one counter, and as of when.")
public record SatelliteCount(@Ignore Row row) {

    @Description("How many.")
    public @NonNull Integer getSatellites() {
        return row.getInteger("satellites");
    }

    @Description("How the number bounds the count: \"more than 600\" is MORE_THAN.")
    public @NonNull Bound getBound() {
        return row.getCode("bound", Bound.class);
    }

    @Description("The day that the number is of: the day that its source names, else the day it was said or published.")
    public @NonNull LocalDate getAsOf() {
        return row.getDay("asOf");
    }

    @Description(
            "What was counted: another counter than the one asked for is a least number, since what is in orbit or works was launched;"
                    + " SATELLITES_CARRIED is the sum over the launch records.")
    public @NonNull ClaimProperty getCounter() {
        return row.getCode("counter", ClaimProperty.class);
    }
}
