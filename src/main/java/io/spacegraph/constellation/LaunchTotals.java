package io.spacegraph.constellation;

import io.spacegraph.value.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * The launches of a constellation in a time, added up from the records of each.
 *
 * @param row what the statement returned for it
 */
@Type("LaunchTotals")
@Description("The launches of a constellation in a time, added up from the records of each.")
public record LaunchTotals(@Ignore Row row) {

    @Description("Launches that carried satellites of it.")
    public @NonNull Integer getLaunches() {
        return row.getInteger("launches");
    }

    @Description("The satellites of it on them, where a source counts them.")
    public @NonNull Integer getSatellites() {
        return row.getInteger("satellites");
    }

    @Description("Those of them on launches that succeeded wholly.")
    public @NonNull Integer getSatellitesOnSuccess() {
        return row.getInteger("satellitesOnSuccess");
    }

    @Description("Further launches whose dates do not tell whether they fall into the time: they are in no sum.")
    public @NonNull Integer getUndated() {
        return row.getInteger("undated");
    }

    @Description("Launches whose satellites of it no source counts: the sums lack them.")
    public @NonNull Integer getUncounted() {
        return row.getInteger("uncounted");
    }
}
