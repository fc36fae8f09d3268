package io.spacegraph.answers;

import io.spacegraph.graph.Compiled;
import io.spacegraph.model.Change;
import io.spacegraph.model.Row;
import io.spacegraph.paging.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * One node of a page, with its cursor.
 *
 * @param row what the statement returned for it
 */
@Type("ChangeEdge")
@Description("One node of a page, with its cursor.")
public record ChangeEdge(@Ignore Row row) {

    @Description("Points at the node, for after and before.")
    public @NonNull String getCursor() {
        return Page.cursor(row);
    }

    @Description("The node.")
    public @NonNull Change getNode() {
        return Compiled.field();
    }
}
