package io.spacegraph.graph;

import io.spacegraph.graph.schema.SchemaNames;
import io.spacegraph.paging.Facet;
import io.spacegraph.paging.PageInfo;
import io.spacegraph.value.Row;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * A page of nodes. In the schema a {@code Connection<Company>} is a {@code CompanyConnection}; see {@link SchemaNames}.
 *
 * @param <T> the type of the nodes
 * @param row what the statement returned for the page
 */
@Type("Connection")
@Description("A page of nodes.")
public record Connection<T>(@Ignore Row row) {

    @Description("The nodes with their cursors.")
    public @NonNull List<@NonNull ConnectionEdge<T>> getEdges() {
        return Compiled.field();
    }

    @Description("The nodes.")
    public @NonNull List<@NonNull T> getNodes() {
        return Compiled.field();
    }

    @Description("The position of the page in the list.")
    public @NonNull PageInfo getPageInfo() {
        return Compiled.field();
    }

    @Description("How many nodes the whole list has; counted only when asked for.")
    public @NonNull Integer getTotalCount() {
        return Compiled.field();
    }

    @Description("How many nodes of the whole list have each value; counted only when asked for.")
    public @NonNull List<@NonNull Facet> getFacets() {
        return Compiled.field();
    }
}
