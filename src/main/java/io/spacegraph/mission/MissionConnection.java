package io.spacegraph.mission;

import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Pages;
import io.spacegraph.model.Mission;
import io.spacegraph.model.Row;
import io.spacegraph.paging.Facet;
import io.spacegraph.paging.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * A page of missions.
 *
 * @param row what the statement returned for the page
 */
@Type("MissionConnection")
@Description("A page of missions.")
public record MissionConnection(@Ignore Row row) {

    static final Pages<MissionConnection, MissionEdge> PAGES = new Pages<>(
            MissionConnection.class,
            MissionConnection::new,
            MissionConnection::row,
            MissionEdge.class,
            MissionEdge::new,
            MissionEdge::row);

    @Description("The nodes with their cursors.")
    public @NonNull List<@NonNull MissionEdge> getEdges() {
        return Compiled.field();
    }

    @Description("The nodes.")
    public @NonNull List<@NonNull Mission> getNodes() {
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
