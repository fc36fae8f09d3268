package io.spacegraph.policy;

import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.SupportStrength;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * What a policy does for a company, an industry, a region or a site.
 *
 * @param row what the statement returned for it
 */
@Type("PolicySupport")
@Description("What a policy does for a company, an industry, a region or a site.")
public record PolicySupport(@Ignore Row row) {
    @Description("By what means.")
    public @Nullable String getInstrument() {
        return row.findText("instrument");
    }

    @Description("How directly.")
    public @NonNull SupportStrength getStrength() {
        return row.getCode("strength", SupportStrength.class);
    }
}
