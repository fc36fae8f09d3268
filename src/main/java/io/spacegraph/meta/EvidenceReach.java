package io.spacegraph.meta;

import io.spacegraph.value.Row;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * The last day that one kind of evidence reaches.
 *
 * @param row what the statement returned for it
 */
@Type("EvidenceReach")
@Description("The last day that one kind of evidence reaches: what happened later is not in the graph.")
public record EvidenceReach(@Ignore Row row) {

    @Description(
            "Which evidence: LAUNCH_RECORDS, of which the last launch counts; FILINGS and official documents, and DOCUMENTS"
                    + " of any kind, of which the day counts on which the newest was published, of a vague date the first one.")
    public @NonNull EvidenceKind getKind() {
        return row.getCode("kind", EvidenceKind.class);
    }

    @Description("The last day; null if there is no such evidence.")
    public @Nullable LocalDate getThrough() {
        return row.findDay("through");
    }
}
