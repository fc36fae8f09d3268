package io.spacegraph.answers.change;

import io.spacegraph.value.Row;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * What one import changed about one entity.
 *
 * @param row what the statement returned for it
 */
@Type("Change")
@Description("What one import changed about one entity.")
public record Change(@Ignore Row row) {
    @Description("When it was recorded: the time of the import.")
    public @NonNull OffsetDateTime getAt() {
        return row.getInstant("at");
    }

    @Description("What changed.")
    public @NonNull ChangeKind getKind() {
        return row.getCode("kind", ChangeKind.class);
    }
}
