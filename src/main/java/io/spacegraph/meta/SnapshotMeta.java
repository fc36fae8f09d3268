package io.spacegraph.meta;

import io.spacegraph.value.Row;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * The version of the graph and what it holds.
 *
 * @param row what the statement returned for it
 */
@Type("SnapshotMeta")
@Description("The version of the graph and what it holds.")
public record SnapshotMeta(@Ignore Row row) {

    @Description("The version of the API.")
    public @NonNull String getApiVersion() {
        return row.getText("apiVersion");
    }

    @Description("The version of the graph. Every change raises it by two; no answer comes from an odd version.")
    public @NonNull Integer getVersion() {
        return row.getInteger("version");
    }

    @Description("The SHA-256 of the data folder that the graph was imported from.")
    public @NonNull String getDataVersion() {
        return row.getText("dataVersion");
    }

    @Description("When it was last changed.")
    public @NonNull OffsetDateTime getLoadedAt() {
        return row.getInstant("loadedAt");
    }

    @Description("How many entities it has.")
    public @NonNull Integer getEntities() {
        return row.getInteger("entities");
    }

    @Description("How many sources it has.")
    public @NonNull Integer getSources() {
        return row.getInteger("sources");
    }

    @Description("How many claims it has.")
    public @NonNull Integer getClaims() {
        return row.getInteger("claims");
    }

    @Description("How many conflicts between claims are known.")
    public @NonNull Integer getOpenConflicts() {
        return row.getInteger("openConflicts");
    }
}
