package io.spacegraph.model;

import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.ProductKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * A spacecraft, facility, service or other product.
 *
 * @param row what the statement returned for it
 */
@Type("Product")
@Description("A spacecraft, facility, service or other product.")
public record Product(@Ignore Row row) implements Entity {
    @Description("What kind of product it is; null if no source says.")
    public @Nullable ProductKind getKind() {
        return row.findCode("kind", ProductKind.class);
    }
}
