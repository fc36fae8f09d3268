package io.spacegraph.vocabulary;

import io.spacegraph.value.Unit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which claims speak of the whole of their subject: a count of failed launches is no count of launches, a valuation of two companies
 * together none of one, and a rocket that may not carry some payloads is not grounded.
 */
public final class Whole {

    /** Scopes that narrow nothing. */
    public static final List<String> SCOPES =
            List.of("launches, whether or not they succeeded", "all launches to date", "all launches since the debut");

    /** The properties whose value is read from claims of the whole only. */
    public static final List<ClaimProperty> PROPERTIES =
            Stream.of(ClaimProperty.values()).filter(Whole::isAskedOf).toList();

    private Whole() {}

    /** Whether a value of the property may be read from a claim of this scope. */
    public static boolean isReadFrom(ClaimProperty property, @Nullable String scope) {
        return scope == null || SCOPES.contains(scope) || !isAskedOf(property);
    }

    /** Whether a part has such a value of its own that is none of the whole. The scope of an ordinal or of a length names its list. */
    private static boolean isAskedOf(ClaimProperty property) {
        return property.temporality() == Temporality.TOTAL
                || property == ClaimProperty.VALUATION
                || property == ClaimProperty.ROCKET_STATUS
                || property.counted().filter(unit -> unit != Unit.COUNT).isPresent();
    }
}
