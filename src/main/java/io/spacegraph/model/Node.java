package io.spacegraph.model;

import io.spacegraph.value.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Anything that has its own id in the graph (Relay's Node). */
@Description("Anything that has its own id in the graph.")
public sealed interface Node permits Entity, Claim, Source, Conflict {

    /** What the statement returned for it. */
    Row row();

    @Id
    @NonNull
    @Description("Readable and stable, such as company/spacex.")
    default String getId() {
        return row().getText("id");
    }
}
