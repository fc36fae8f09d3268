package io.spacegraph.search;

import io.spacegraph.value.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * An entity that a search found.
 *
 * @param row what the statement returned for it
 */
@Type("SearchHit")
@Description("An entity that a search found.")
public record SearchHit(@Ignore Row row) {

    @Description("How well it matches; comparable only within one search.")
    public @NonNull Double getScore() {
        return row.getDouble("score");
    }

    @Description("The name or alias that matched.")
    public @NonNull String getMatched() {
        return row.getText("matched");
    }
}
