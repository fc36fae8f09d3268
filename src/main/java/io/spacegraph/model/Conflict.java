package io.spacegraph.model;

import io.spacegraph.value.NumberRange;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.ConflictKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * Claims that disagree, and which of them is preferred.
 *
 * @param row what the statement returned for it
 */
@Type("Conflict")
@Description("Claims that disagree, and which of them is preferred.")
public record Conflict(@Ignore Row row) implements Node {
    @Description("Why they disagree.")
    public @NonNull ConflictKind getKind() {
        return row.getCode("kind", ConflictKind.class);
    }

    @Description("What they disagree on.")
    public @NonNull ClaimProperty getProperty() {
        return row.getCode("property", ClaimProperty.class);
    }

    @Description("The largest value divided by the smallest, in one unit, at the least; null if they do not compare.")
    public @Nullable Double getSpreadFactor() {
        return row.findDouble("spreadFactor");
    }

    @Description("The same factor as a range: from the nearest of the claimed numbers to the farthest.")
    public @Nullable NumberRange getSpread() {
        return row.findRange("spread");
    }

    @Description(
            "How far apart the claims are, 0 to 1: of numbers the share by which the smallest falls short of the largest, of dates the days between the nearest over those days and a year, 1 of what differs in kind, 0 where only a name is in question.")
    public @NonNull Double getWeight() {
        return row.getDouble("weight");
    }

    @Description("How many independent sources support the claims; retellings of one source count as one.")
    public @NonNull Integer getWitnesses() {
        return row.getInteger("witnesses");
    }

    @Description("The disagreement in one sentence, with the arithmetic.")
    public @NonNull String getExplanation() {
        return row.getText("explanation");
    }

    @Description("Which rule preferred the claim.")
    public @Nullable String getResolvedBy() {
        return row.findText("resolvedBy");
    }
}
