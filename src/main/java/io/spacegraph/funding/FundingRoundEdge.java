package io.spacegraph.funding;

import io.spacegraph.graph.Compiled;
import io.spacegraph.model.FundingRound;
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
@Type("FundingRoundEdge")
@Description("One node of a page, with its cursor.")
public record FundingRoundEdge(@Ignore Row row) {

    @Description("Points at the node, for after and before.")
    public @NonNull String getCursor() {
        return Page.cursor(row);
    }

    @Description("The node.")
    public @NonNull FundingRound getNode() {
        return Compiled.field();
    }
}
