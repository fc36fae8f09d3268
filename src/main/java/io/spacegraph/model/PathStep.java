package io.spacegraph.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * One hop from an entity to the next, over a link that claims state.
 *
 * @param row what the statement returned for it
 */
@Type("PathStep")
@Description("One hop from an entity to the next, over a link that claims state.")
public record PathStep(@Ignore Row row) {

    @Description("The link, such as MAKES.")
    public @NonNull ClaimProperty getRelation() {
        return row.getCode("relation", ClaimProperty.class);
    }

    @Description("Whether the path walks the link against its direction.")
    public @NonNull Boolean getBackward() {
        return Boolean.TRUE.equals(row.find("backward"));
    }
}
