package io.spacegraph.connection;

import io.spacegraph.value.Row;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * A path from one entity to another over what sources say.
 *
 * @param row what the statement returned for it
 */
@Type("EvidencePath")
@Description(
        "A path from one entity to another over links that claims state, and over at most one document that names both.")
public record EvidencePath(@Ignore Row row) {

    @Description("How many hops it has.")
    public @NonNull Integer getLength() {
        return row.getInteger("length");
    }

    @Description("The confidence of its weakest hop, each hop taken at its best claim.")
    public @NonNull Double getWeakestConfidence() {
        return row.getDouble("weakestConfidence");
    }

    @Description("The path in plain words, hop by hop, in the direction in which it is walked.")
    public @NonNull String getSentence() {
        return row.rows("sentence").stream().map(PathStep::clause).collect(Collectors.joining("; ", "", "."));
    }
}
