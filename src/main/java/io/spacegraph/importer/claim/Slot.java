package io.spacegraph.importer.claim;

import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.ValueKind;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.Temporality;
import org.jspecify.annotations.Nullable;

/**
 * A place for one value: the claims in one slot speak of the same thing in the same sense and mood, and, if they name a period,
 * of the same one. What changes has one value a day there.
 *
 * @param period the period that is named; null if none is, or if the value does not change anyway
 */
public record Slot(
        String subject,
        ClaimProperty property,
        @Nullable String scope,
        @Nullable Validity period,
        @Nullable Parsed<PartialDate> due,
        ClaimNature mood) {
    public static Slot of(TypedClaim statement) {
        ClaimProperty property = statement.property();
        boolean once = property.temporality() == Temporality.CONSTANT
                || statement.valid().to() == null;
        return new Slot(
                statement.subject(),
                property,
                statement.record().scope(),
                once ? null : statement.valid(),
                // The date that a promise names is its deadline already.
                property.kind() == ValueKind.DATE ? null : statement.record().due(),
                statement.mood());
    }
}
