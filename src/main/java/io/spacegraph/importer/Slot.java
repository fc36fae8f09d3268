package io.spacegraph.importer;

import io.spacegraph.model.ClaimProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A place for one value: two claims in one slot speak of the same thing, at the same time, in the same sense. */
record Slot(
        String subject,
        ClaimProperty property,
        @Nullable String scope,
        LocalDate start,
        LocalDate end,
        @Nullable String due) {
    static Slot of(Statement statement) {
        return new Slot(
                statement.subject(),
                statement.property(),
                statement.record().scope(),
                statement.valid().start(),
                statement.valid().end(),
                statement.record().due());
    }

    /** The slot without its time: the claims of one lane follow each other. */
    Slot lane() {
        return new Slot(subject, property, scope, LocalDate.MIN, LocalDate.MAX, due);
    }

    /** Whether a subject has one such value at a time, so that two that differ disagree. */
    static boolean isSingle(ClaimProperty property) {
        return switch (property.kind()) {
            case DATE, QUANTITY, MONEY, QUANTITY_OR_MONEY -> true;
            case CODE -> property != ClaimProperty.IPO_CAUSE && property != ClaimProperty.IPO_STATE;
            case TEXT, LINK -> false;
        };
    }
}
