package io.spacegraph.provenance;

import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Pages;
import io.spacegraph.model.Conflict;
import io.spacegraph.model.Row;
import io.spacegraph.paging.Facet;
import io.spacegraph.paging.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * A page of conflicts.
 *
 * @param row what the statement returned for the page
 */
@Type("ConflictConnection")
@Description("A page of conflicts.")
public record ConflictConnection(@Ignore Row row) {

    static final Pages<ConflictConnection, ConflictEdge> PAGES = new Pages<>(
            ConflictConnection.class,
            ConflictConnection::new,
            ConflictConnection::row,
            ConflictEdge.class,
            ConflictEdge::new,
            ConflictEdge::row);

    @Description("The nodes with their cursors.")
    public @NonNull List<@NonNull ConflictEdge> getEdges() {
        return Compiled.field();
    }

    @Description("The nodes.")
    public @NonNull List<@NonNull Conflict> getNodes() {
        return Compiled.field();
    }

    @Description("Where the page stands in the list.")
    public @NonNull PageInfo getPageInfo() {
        return Compiled.field();
    }

    @Description("How many nodes the whole list has; counted only when asked for.")
    public @NonNull Integer getTotalCount() {
        return Compiled.field();
    }

    @Description("How many nodes of the whole list have which value; counted only when asked for.")
    public @NonNull List<@NonNull Facet> getFacets() {
        return Compiled.field();
    }
}
