package io.spacegraph.market;

import io.spacegraph.graph.Compiled;
import io.spacegraph.model.Market;
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
@Type("MarketEdge")
@Description("One node of a page, with its cursor.")
public record MarketEdge(@Ignore Row row) {

    @Description("Points at the node, for after and before.")
    public @NonNull String getCursor() {
        return Page.cursor(row);
    }

    @Description("The node.")
    public @NonNull Market getNode() {
        return Compiled.field();
    }
}
