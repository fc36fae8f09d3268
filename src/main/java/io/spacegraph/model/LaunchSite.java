package io.spacegraph.model;

import io.spacegraph.value.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * A place that rockets start from.
 *
 * @param row what the statement returned for it
 */
@Type("LaunchSite")
@Description("A place that rockets start from.")
public record LaunchSite(@Ignore Row row) implements Entity {
    @Description("Degrees north.")
    public @Nullable Double getLatitude() {
        return row.findDouble("latitude");
    }

    @Description("Degrees east.")
    public @Nullable Double getLongitude() {
        return row.findDouble("longitude");
    }
}
