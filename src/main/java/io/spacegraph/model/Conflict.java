package io.spacegraph.model;

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

    @Description("The largest value divided by the smallest, in one unit.")
    public @Nullable Double getSpreadFactor() {
        return row.findDouble("spreadFactor");
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
