package io.spacegraph.value;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;

/** A currency: ISO 4217. */
@CustomScalar("CurrencyCode")
@Description("A currency: ISO 4217, such as CNY; in arguments in upper or lower case.")
public record CurrencyCode(String stringValueForSerialization) implements CustomStringScalar {

    /** The code, in capitals. */
    public CurrencyCode {
        stringValueForSerialization = stringValueForSerialization.toUpperCase(Locale.ROOT);
    }
}
