package io.spacegraph.connection;

import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.ClaimProperty;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * What depends on something, how strongly, and over which chain of reasons.
 *
 * @param row what the statement returned for it
 */
@Type("ImpactRow")
@Description("What depends on something, how strongly, and over which chain of reasons.")
public record ImpactRow(@Ignore Row row) {

    @Description("How many links lie between.")
    public @NonNull Integer getHops() {
        return row.getInteger("hops");
    }

    @Description("The last link of the chain, the one that reaches the entity.")
    public @NonNull ClaimProperty getRelation() {
        return row.getCode("relation", ClaimProperty.class);
    }

    @Description(
            "How strongly it depends, 0 to 1: the product of the weights and confidences of all links of the chain.")
    public @NonNull Double getSeverity() {
        return row.getDouble("severity");
    }

    @Description("The chain in plain words: each link, and why it passes the impact on.")
    public @NonNull String getReason() {
        return row.rows("reason").stream().map(ImpactRow::reason).collect(Collectors.joining("; ", "", "."));
    }

    @Description(
            "The last day that the launch records reach: what flew by then is done, and depends on nothing; of later"
                    + " flights only documents report. Null without records.")
    public @Nullable LocalDate getEvidenceThrough() {
        return row.findDay("evidenceThrough");
    }

    private static String reason(Row hop) {
        return PathStep.clause(hop) + ", " + hop.getText("why");
    }
}
