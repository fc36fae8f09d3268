package io.spacegraph.answers.support;

import io.spacegraph.value.CountryCode;
import io.spacegraph.value.Row;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * Whom policies support, and what of that the graph does not know.
 *
 * @param row what the statement returned for it
 */
@Type("PolicyTies")
@Description("Whom policies support, and what of that the graph does not know.")
public record PolicyTies(@Ignore Row row) {
    @Description("The country of the company that was asked about; null if none was, or it is not known.")
    public @Nullable CountryCode getCountry() {
        return CountryCode.find(row, "country");
    }

    @Description(
            "What the graph does not know of the company, and so cannot answer; a policy may support it all the same.")
    public @NonNull List<@NonNull String> getUnknown() {
        return row.texts("unknown");
    }

    @Description("The day, or first day, of the newest document on what a policy supports; null if none has a date.")
    public @Nullable LocalDate getEvidenceThrough() {
        return row.findDay("evidenceThrough");
    }
}
