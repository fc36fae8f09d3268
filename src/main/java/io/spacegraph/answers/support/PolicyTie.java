package io.spacegraph.answers.support;

import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.SupportStrength;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * How a policy reaches somebody, and how directly.
 *
 * @param row what the statement returned for it
 */
@Type("PolicyTie")
@Description("How a policy reaches somebody, and how directly.")
public record PolicyTie(@Ignore Row row) {
    @Description(
            "How directly: whether it names the one asked about, its industry, only its region, or is only inferred.")
    public @NonNull SupportStrength getStrength() {
        return row.getCode("strength", SupportStrength.class);
    }

    @Description("By what means; null where the source does not say.")
    public @Nullable String getInstrument() {
        return row.findText("instrument");
    }

    @Description("Why, in a sentence.")
    public @NonNull String getReason() {
        return row.getText("reason");
    }
}
