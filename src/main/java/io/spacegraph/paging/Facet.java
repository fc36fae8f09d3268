package io.spacegraph.paging;

import io.spacegraph.value.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * How many nodes of a list have one value of a field.
 *
 * @param field the field
 * @param value the value
 * @param count how many nodes have it
 */
@Description("How many nodes of a list have one value of a field.")
public record Facet(
        @NonNull @Description("The field.") FacetField field,
        @NonNull @Description("The value.") String value,
        @NonNull @Description("How many nodes have it.") Integer count) {

    /** The facet that the row holds. */
    public static Facet of(Row row) {
        return new Facet(FacetField.of(row.getText("field")), row.getText("value"), row.getInteger("count"));
    }
}
