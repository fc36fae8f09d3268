package io.spacegraph.model;

import io.spacegraph.value.CountryCode;
import io.spacegraph.value.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * A country, province, city or other region.
 *
 * @param row what the statement returned for it
 */
@Type("Region")
@Description("A country, province, city or other region.")
public record Region(@Ignore Row row) implements Entity {
    @Description("Its ISO 3166-1 code, or that of the country it is in.")
    public @Nullable CountryCode getIso() {
        return CountryCode.find(row, "iso");
    }
}
