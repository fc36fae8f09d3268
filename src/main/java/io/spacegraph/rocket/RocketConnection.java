package io.spacegraph.rocket;

import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Pages;
import io.spacegraph.model.Rocket;
import io.spacegraph.model.Row;
import io.spacegraph.paging.Facet;
import io.spacegraph.paging.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * A page of rockets.
 *
 * @param row what the statement returned for the page
 */
@Type("RocketConnection")
@Description("A page of rockets.")
public record RocketConnection(@Ignore Row row) {

    static final Pages<RocketConnection, RocketEdge> PAGES = new Pages<>(
            RocketConnection.class,
            RocketConnection::new,
            RocketConnection::row,
            RocketEdge.class,
            RocketEdge::new,
            RocketEdge::row);

    @Description("The nodes with their cursors.")
    public @NonNull List<@NonNull RocketEdge> getEdges() {
        return Compiled.field();
    }

    @Description("The nodes.")
    public @NonNull List<@NonNull Rocket> getNodes() {
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
