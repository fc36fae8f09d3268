package io.spacegraph.meta;

import io.spacegraph.value.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * For how many nodes of a type a source states a value.
 *
 * @param row what the statement returned for it
 */
@Type("Coverage")
@Description("For how many nodes of a type a source states a value.")
public record Coverage(@Ignore Row row) {

    @Description("The type and the value, such as Company.kind.")
    public @NonNull String getOf() {
        return row.getText("of");
    }

    @Description("For how many of them a source states it.")
    public @NonNull Integer getTold() {
        return row.getInteger("told");
    }

    @Description("How many there are.")
    public @NonNull Integer getTotal() {
        return row.getInteger("total");
    }
}
