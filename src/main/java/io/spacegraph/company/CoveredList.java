package io.spacegraph.company;

import io.spacegraph.value.Row;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * A list of sanctions or controls on which sources name companies.
 *
 * @param row what the statement returned for it
 */
@Type("CoveredList")
@Description(
        "A list of sanctions or controls on which sources name companies. It is never read whole: a company that is"
                + " not found on it may still be on it.")
public record CoveredList(@Ignore Row row) {
    @Description("The list.")
    public @NonNull String getList() {
        return row.getText("list");
    }

    @Description("How many companies the graph knows on it.")
    public @NonNull Integer getCompanies() {
        return row.getInteger("companies");
    }

    @Description(
            "The day, or first day, of the newest document that names a company on it; later entries are not covered."
                    + " Null if none has a date.")
    public @Nullable LocalDate getEvidenceThrough() {
        return row.findDay("evidenceThrough");
    }
}
