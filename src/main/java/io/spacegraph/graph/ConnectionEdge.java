package io.spacegraph.graph;

import io.spacegraph.graph.schema.SchemaNames;
import io.spacegraph.paging.Page;
import io.spacegraph.value.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * One node of a page, with its cursor. In the schema a {@code ConnectionEdge<Company>} is a {@code CompanyEdge}; see {@link
 * SchemaNames}.
 *
 * @param <T> the type of the node
 * @param row what the statement returned for it
 */
@Type("Edge")
@Description("One node of a page, with its cursor.")
public record ConnectionEdge<T>(@Ignore Row row) {

    @Description("Points at the node, for after and before.")
    public @NonNull String getCursor() {
        return Page.cursor(row);
    }

    @Description("The node.")
    public @NonNull T getNode() {
        return Compiled.field();
    }
}
