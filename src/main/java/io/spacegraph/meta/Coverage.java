package io.spacegraph.meta;

import io.spacegraph.value.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * Of how many things of a type a source tells something.
 *
 * @param row what the statement returned for it
 */
@Type("Coverage")
@Description("Of how many things of a type a source tells something.")
public record Coverage(@Ignore Row row) {

    @Description("The type and what is told of it, such as Company.kind.")
    public @NonNull String getOf() {
        return row.getText("of");
    }

    @Description("Of how many a source tells it.")
    public @NonNull Integer getTold() {
        return row.getInteger("told");
    }

    @Description("How many there are.")
    public @NonNull Integer getTotal() {
        return row.getInteger("total");
    }
}
