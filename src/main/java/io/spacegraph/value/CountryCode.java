package io.spacegraph.value;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** A country: ISO 3166-1 alpha-2. */
@CustomScalar("CountryCode")
@Description("A country: ISO 3166-1 alpha-2, such as CN; in arguments in upper or lower case.")
public record CountryCode(String stringValueForSerialization) implements CustomStringScalar {

    /** The code, in capitals. */
    public CountryCode {
        stringValueForSerialization = stringValueForSerialization.toUpperCase(Locale.ROOT);
    }

    /** The code under the key, or null. */
    public static @Nullable CountryCode find(Row row, String key) {
        String code = row.findText(key);
        return code == null ? null : new CountryCode(code);
    }
}
