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

    @Description(
            "How many times the smallest value the largest is at the least, in one unit; null if they do not compare.")
    public @Nullable Double getSpreadFactor() {
        return row.findDouble("spreadFactor");
    }

    @Description("The same as far as the claims tell it: from the nearest of their numbers to the farthest.")
    public @Nullable NumberRange getSpread() {
        return row.findRange("spread");
    }

    @Description("How many independent sources stand behind the claims: retellings of one source are one.")
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
