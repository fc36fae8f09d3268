package io.spacegraph.connection;

import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.ClaimProperty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * One hop from an entity to the next: over a link that claims state, or within a document that names both.
 *
 * @param row what the statement returned for it
 */
@Type("PathStep")
@Description("One hop from an entity to the next: over a link that claims state, or within a document that names both.")
public record PathStep(@Ignore Row row) {

    /** The relation of two entities that one document names, which no claim states. */
    public static final String NAMED_TOGETHER = "NAMED_TOGETHER";

    @Description("The link, such as MAKES; null if a document joins the two.")
    public @Nullable ClaimProperty getRelation() {
        return NAMED_TOGETHER.equals(row.getText("relation")) ? null : row.getCode("relation", ClaimProperty.class);
    }

    @Description("Whether the path walks the link against its direction.")
    public @NonNull Boolean getBackward() {
        return Boolean.TRUE.equals(row.find("backward"));
    }

    @Description("Since when the link holds by its best claim, or when the document was published.")
    public @Nullable PartialDate getAt() {
        return row.findDate("at");
    }

    @Description("How much the hop is trusted, 0 to 1: its best claim; within a document half the weaker of the two.")
    public @NonNull Double getConfidence() {
        return row.getDouble("confidence");
    }

    /** The hop as a clause; its row names both ends, the relation and its direction, and the document if there is one. */
    static String clause(Row hop) {
        String from = hop.getText("from");
        String to = hop.getText("to");
        String relation = hop.getText("relation");
        if (relation.equals(NAMED_TOGETHER)) {
            return "%s and %s are named together in \"%s\"".formatted(from, to, hop.getText("document"));
        }
        boolean backward = Boolean.TRUE.equals(hop.find("backward"));
        return LinkVerb.of(ClaimProperty.valueOf(relation)).clause(from, to, backward);
    }
}
