package io.spacegraph.importer.claim;

import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.ValueKind;
import io.spacegraph.vocabulary.ClaimProperty;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place for one value: two claims in one slot speak of the same thing, at the same time, in the same sense and mood.
 */
public record Slot(
        String subject,
        ClaimProperty property,
        @Nullable String scope,
        LocalDate start,
        LocalDate end,
        @Nullable Parsed<PartialDate> due,
        ClaimNature mood) {
    /** Codes of which a subject may have several at once, such as the conditions of a rule. */
    private static final Set<ClaimProperty> SEVERAL = EnumSet.of(
            ClaimProperty.IPO_CAUSE, ClaimProperty.IPO_STATE, ClaimProperty.IPO_BOARD, ClaimProperty.GATE_CONDITION);

    public static Slot of(TypedClaim statement) {
        boolean once = isOnce(statement.property());
        return new Slot(
                statement.subject(),
                statement.property(),
                statement.record().scope(),
                once ? PartialDate.MIN : statement.valid().start(),
                once ? PartialDate.MAX : statement.valid().end(),
                // The date that a promise names is its deadline already.
                statement.property().kind() == ValueKind.DATE
                        ? null
                        : statement.record().due(),
                statement.mood());
    }

    /** The slot without its time: the claims of one lane follow each other. */
    public Slot lane() {
        return new Slot(subject, property, scope, LocalDate.MIN, LocalDate.MAX, due, mood);
    }

    // What happened once does not change from one day to the next, whatever day it is told for.
    private static boolean isOnce(ClaimProperty property) {
        return switch (property) {
            case ROUND_AMOUNT, PRE_MONEY, POST_MONEY, SATELLITES_CARRIED -> true;
            default -> property.kind() == ValueKind.DATE;
        };
    }

    /** Whether a subject has one such value at a time, so that two that differ disagree. */
    public static boolean isSingle(ClaimProperty property) {
        return switch (property.kind()) {
            case DATE, QUANTITY, MONEY, QUANTITY_OR_MONEY -> true;
            case CODE -> !SEVERAL.contains(property);
            case TEXT, LINK -> false;
        };
    }
}
