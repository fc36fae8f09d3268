package io.spacegraph.ipo;

import io.spacegraph.graph.Compiled;
import io.spacegraph.model.IpoProcess;
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
@Type("IpoEdge")
@Description("One node of a page, with its cursor.")
public record IpoEdge(@Ignore Row row) {

    @Description("Points at the node, for after and before.")
    public @NonNull String getCursor() {
        return Page.cursor(row);
    }

    @Description("The node.")
    public @NonNull IpoProcess getNode() {
        return Compiled.field();
    }
}
