package io.spacegraph.value;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** An http or https address. */
@CustomScalar("URL")
@Description("An http or https address.")
public record Url(String stringValueForSerialization) implements CustomStringScalar {

    /** The address under the key, or null. */
    public static @Nullable Url find(Row row, String key) {
        String url = row.findText(key);
        return url == null ? null : new Url(url);
    }
}
