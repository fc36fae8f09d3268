package io.spacegraph.answers;

import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Pages;
import io.spacegraph.model.Change;
import io.spacegraph.model.Row;
import io.spacegraph.paging.Facet;
import io.spacegraph.paging.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * A page of changes.
 *
 * @param row what the statement returned for the page
 */
@Type("ChangeConnection")
@Description("A page of changes.")
public record ChangeConnection(@Ignore Row row) {

    static final Pages<ChangeConnection, ChangeEdge> PAGES = new Pages<>(
            ChangeConnection.class,
            ChangeConnection::new,
            ChangeConnection::row,
            ChangeEdge.class,
            ChangeEdge::new,
            ChangeEdge::row);

    @Description("The nodes with their cursors.")
    public @NonNull List<@NonNull ChangeEdge> getEdges() {
        return Compiled.field();
    }

    @Description("The nodes.")
    public @NonNull List<@NonNull Change> getNodes() {
        return Compiled.field();
    }

    @Description("Where the page stands in the list.")
    public @NonNull PageInfo getPageInfo() {
        return Compiled.field();
    }

    @Description("How many changes the whole list has; counted only when asked for.")
    public @NonNull Integer getTotalCount() {
        return Compiled.field();
    }

    @Description("How many changes of the whole list have which kind; counted only when asked for.")
    public @NonNull List<@NonNull Facet> getFacets() {
        return Compiled.field();
    }
}
