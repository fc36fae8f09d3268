package io.spacegraph.answers.compare;

import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.ClaimProperty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * One entity held against others in one property.
 *
 * @param row what the statement returned for it
 */
@Type("CompareCell")
@Description("One entity held against others in one property.")
public record CompareCell(@Ignore Row row) {
    @Description("The property.")
    public @NonNull ClaimProperty getProperty() {
        return row.getCode("property", ClaimProperty.class);
    }

    @Description(
            "How many other claims on it were known and held on that day; of counts, totals, valuations and a status of a rocket only those of the whole, without a scope.")
    public @NonNull Integer getAlternatives() {
        return row.getInteger("alternatives");
    }
}
